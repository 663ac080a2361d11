package dev.gradus.report;

import java.util.Map;

/** Spells the signs that mathematics and typesetting use in 7-bit characters. */
final class Ascii {
    private static final Map<Integer, String> SPELLED = Map.<Integer, String>ofEntries(
            sign("‘", "'"),
            sign("’", "'"),
            sign("“", "\""),
            sign("”", "\""),
            sign("–", "-"),
            sign("—", "--"),
            sign("…", "..."),
            sign("·", "*"),
            sign("•", "*"),
            sign("×", "x"),
            sign("÷", "/"),
            sign("−", "-"),
            sign("±", "+/-"),
            sign("≤", "<="),
            sign("≥", ">="),
            sign("≠", "!="),
            sign("≈", "~="),
            sign("≡", "=="),
            sign("→", "->"),
            sign("←", "<-"),
            sign("⇒", "=>"),
            sign("⇔", "<=>"),
            sign("↦", "|->"),
            sign("∥", "||"),
            sign("‖", "||"),
            sign("∣", "|"),
            sign("∞", "infinity"),
            sign("∑", "sum"),
            sign("∏", "prod"),
            sign("∫", "int"),
            sign("√", "sqrt"),
            sign("∈", "in"),
            sign("∉", "not in"),
            sign("⊂", "subset of"),
            sign("⊆", "subset of"),
            sign("∪", "union"),
            sign("∩", "intersect"),
            sign("∅", "{}"),
            sign("∀", "for all"),
            sign("∃", "exists"),
            sign("∂", "d"),
            sign("∇", "grad"),
            sign("∝", "~"),
            sign("∼", "~"),
            sign("¬", "not "),
            sign("∧", "and"),
            sign("∨", "or"),
            sign("′", "'"),
            sign("°", " deg"),
            sign("²", "^2"),
            sign("³", "^3"),
            sign("¹", "^1"),
            sign("α", "alpha"),
            sign("β", "beta"),
            sign("γ", "gamma"),
            sign("δ", "delta"),
            sign("ε", "epsilon"),
            sign("θ", "theta"),
            sign("λ", "lambda"),
            sign("μ", "mu"),
            sign("π", "pi"),
            sign("ρ", "rho"),
            sign("σ", "sigma"),
            sign("τ", "tau"),
            sign("φ", "phi"),
            sign("χ", "chi"),
            sign("ω", "omega"),
            sign("Δ", "Delta"),
            sign("Σ", "Sigma"),
            sign("Ω", "Omega"),
            sign("\u00A0", " "),
            sign("\u2009", " "));

    private Ascii() {}

    /** Known signs spelled; everything else as it was. */
    static String spelled(String text) {
        if (text.chars().allMatch(unit -> unit < 0x80)) {
            return text;
        }
        StringBuilder spelled = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(character -> spelled.append(SPELLED.getOrDefault(character, Character.toString(character))));
        return spelled.toString();
    }

    private static Map.Entry<Integer, String> sign(String sign, String spelled) {
        return Map.entry(sign.codePointAt(0), spelled);
    }
}
