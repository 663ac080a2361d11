package dev.gradus.report;

import dev.gradus.report.MathSymbols.Kind;
import dev.gradus.report.MathSymbols.Symbol;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a formula in TeX into text for a terminal: {@code \frac{p_i}{q_i}} becomes {@code pᵢ/qᵢ}. What it does not know stays as
 * it was written, so nothing is lost; it never fails. The text is not escaped.
 */
final class MathText {
    private static final int DEEPEST = 40;
    private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");
    private static final Set<String> VERBATIM =
            Set.of("text", "textrm", "textbf", "textit", "texttt", "mbox", "textnormal");
    private static final Set<String> FONTS = Set.of(
            "mathrm",
            "mathbf",
            "mathit",
            "mathsf",
            "mathtt",
            "mathcal",
            "mathscr",
            "mathfrak",
            "boldsymbol",
            "bm",
            "mathnormal",
            "underbrace",
            "overbrace",
            "boxed",
            "phantom");
    private static final Set<String> NOT_SHOWN = Set.of(
            "displaystyle",
            "textstyle",
            "scriptstyle",
            "limits",
            "nolimits",
            "left",
            "right",
            "middle",
            "big",
            "Big",
            "bigg",
            "Bigg",
            "bigl",
            "bigr",
            "Bigl",
            "Bigr",
            "biggl",
            "biggr",
            "Biggl",
            "Biggr",
            "bigm",
            "!",
            "nonumber");
    private static final Set<String> SPACES = Set.of(",", ":", ";", ">", " ", "quad", "qquad", "thinspace");
    private static final Map<String, String> ACCENTS = Map.of(
            "hat",
            "\u0302",
            "widehat",
            "\u0302",
            "bar",
            "\u0304",
            "overline",
            "\u0305",
            "tilde",
            "\u0303",
            "widetilde",
            "\u0303",
            "vec",
            "\u20D7",
            "dot",
            "\u0307",
            "ddot",
            "\u0308",
            "underline",
            "\u0332");
    private static final Map<String, String> BOARDS =
            Map.of("R", "ℝ", "N", "ℕ", "Z", "ℤ", "Q", "ℚ", "C", "ℂ", "P", "ℙ", "H", "ℍ");

    private final String tex;
    private final boolean ascii;
    private int at;
    private int depth;
    private int cases;

    private MathText(String tex, boolean ascii) {
        this.tex = tex;
        this.ascii = ascii;
    }

    /** The formula as text; more than one line only where the author broke it with {@code \\}. */
    static String of(String tex, boolean ascii) {
        MathText reader = new MathText(tex.strip(), ascii);
        StringBuilder text = new StringBuilder();
        do {
            text.append(reader.row(false));
            if (reader.at < reader.tex.length()) {
                // A closing brace without an opening one.
                text.append(reader.tex.charAt(reader.at++));
            }
        } while (reader.at < reader.tex.length());
        return text.toString();
    }

    /** Reads up to the end or to a closing brace, which stays unread. */
    private String row(boolean tight) {
        MathPieces pieces = new MathPieces();
        while (true) {
            boolean spaced = skipSpace();
            if (at >= tex.length() || tex.charAt(at) == '}') {
                return pieces.text(tight);
            }
            char next = tex.charAt(at);
            if (next == '^' || next == '_' || next == '\'') {
                at++;
                script(pieces, next);
            } else {
                piece(pieces, spaced);
            }
        }
    }

    private boolean skipSpace() {
        int from = at;
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
        return at > from;
    }

    private void script(MathPieces pieces, char kind) {
        if (pieces.isEmpty()) {
            pieces.add("", Kind.ORDINARY, false);
        }
        MathPieces.Piece base = pieces.last();
        boolean compound = base.kind() == Kind.FRACTION || (base.kind() == Kind.ORDINARY && hasOperator(base.text()));
        String stem = compound ? "(" + base.text() + ")" : base.text();
        if (kind == '\'') {
            pieces.replaceLast(stem + (ascii ? "'" : "′"));
            return;
        }
        String script = argument(true);
        Optional<String> mapped =
                ascii ? Optional.empty() : kind == '^' ? Scripts.raised(script) : Scripts.lowered(script);
        boolean single = script.codePoints().count() == 1 || script.chars().allMatch(Character::isLetterOrDigit);
        pieces.replaceLast(stem + mapped.orElse(kind + (single ? script : "(" + script + ")")));
    }

    private void piece(MathPieces pieces, boolean spaced) {
        int character = tex.codePointAt(at);
        if (character == '\\') {
            at++;
            command(pieces, spaced);
        } else if (character == '{') {
            pieces.add(argument(false), Kind.ORDINARY, spaced);
        } else {
            at += Character.charCount(character);
            Kind kind = kind(character);
            pieces.add(character == '&' || character == '~' ? " " : Character.toString(character), kind, spaced);
        }
    }

    private static Kind kind(int character) {
        return switch (character) {
            case '(', '[' -> Kind.OPEN;
            case ')', ']' -> Kind.CLOSE;
            case ',', ';' -> Kind.PUNCTUATION;
            case '+', '-', '*' -> Kind.BINARY;
            case '=', '<', '>', ':' -> Kind.RELATION;
            case '&', '~' -> Kind.SPACE;
            default -> Kind.ORDINARY;
        };
    }

    private void command(MathPieces pieces, boolean spaced) {
        String name = name();
        Optional<Symbol> symbol = MathSymbols.of(name);
        if (symbol.isPresent()) {
            pieces.add(
                    ascii ? symbol.get().ascii() : symbol.get().unicode(),
                    symbol.get().kind(),
                    spaced);
        } else if (FRACTIONS.contains(name)) {
            String above = argument(false);
            pieces.add(MathGrouping.above(above) + "/" + MathGrouping.below(argument(false)), Kind.FRACTION, spaced);
        } else if (name.equals("binom")) {
            String above = argument(false);
            pieces.add("(" + above + " choose " + argument(false) + ")", Kind.ORDINARY, spaced);
        } else if (name.equals("sqrt")) {
            root(pieces, spaced);
        } else if (VERBATIM.contains(name)) {
            pieces.add(verbatim(), Kind.SPACE, spaced);
        } else if (FONTS.contains(name)) {
            pieces.add(argument(false), Kind.ORDINARY, spaced);
        } else if (name.startsWith("operatorname")) {
            pieces.add(argument(false), Kind.FUNCTION, spaced);
        } else if (name.equals("mathbb")) {
            String letter = argument(false);
            pieces.add(ascii ? letter : BOARDS.getOrDefault(letter, letter), Kind.ORDINARY, spaced);
        } else if (ACCENTS.containsKey(name)) {
            accent(pieces, name, spaced);
        } else if (name.equals("\\")) {
            pieces.add(cases > 0 ? "; " : "\n", Kind.SPACE, spaced);
        } else if (name.equals("begin") || name.equals("end")) {
            environment(pieces, name.equals("begin"));
        } else if (SPACES.contains(name)) {
            pieces.add(name.endsWith("quad") ? "  " : " ", Kind.SPACE, spaced);
        } else if (NOT_SHOWN.contains(name)) {
            delimiter(pieces, name);
        } else {
            unknown(pieces, name, spaced);
        }
    }

    /** The name of a command: letters, or one other character. A star belongs to it. */
    private String name() {
        int from = at;
        while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == from && at < tex.length()) {
            at += Character.charCount(tex.codePointAt(at));
        } else if (at < tex.length() && tex.charAt(at) == '*' && tex.startsWith("operatorname", from)) {
            at++;
            return "operatorname";
        }
        return tex.substring(from, at);
    }

    /** One group, one command with its arguments, or one character. */
    private String argument(boolean tight) {
        skipSpace();
        if (at >= tex.length() || tex.charAt(at) == '}') {
            return "";
        }
        if (depth >= DEEPEST) {
            // So deep that nobody reads it: the rest as it is.
            String rest = tex.substring(at);
            at = tex.length();
            return rest;
        }
        depth++;
        String text;
        if (tex.charAt(at) == '{') {
            at++;
            text = row(tight);
            at = Math.min(tex.length(), at + 1);
        } else {
            MathPieces one = new MathPieces();
            piece(one, false);
            text = one.text(tight);
        }
        depth--;
        return text;
    }

    /** The text between braces as it is written, spaces and all. */
    private String verbatim() {
        skipSpace();
        if (at >= tex.length() || tex.charAt(at) != '{') {
            return "";
        }
        int from = ++at;
        for (int open = 1; at < tex.length(); at++) {
            open += tex.charAt(at) == '{' ? 1 : tex.charAt(at) == '}' ? -1 : 0;
            if (open == 0) {
                return tex.substring(from, at++);
            }
        }
        return tex.substring(from);
    }

    private void root(MathPieces pieces, boolean spaced) {
        skipSpace();
        String degree = "";
        if (at < tex.length() && tex.charAt(at) == '[' && tex.indexOf(']', at) > 0) {
            degree = tex.substring(at + 1, tex.indexOf(']', at));
            at = tex.indexOf(']', at) + 1;
        }
        String of = argument(false);
        String sign = ascii
                ? "sqrt" + (degree.isEmpty() ? "" : "[" + degree + "]")
                : Scripts.raised(degree).orElse(degree) + "√";
        boolean bare = !ascii && of.equals(MathGrouping.below(of));
        pieces.add(sign + (bare ? of : "(" + of + ")"), Kind.ORDINARY, spaced);
    }

    private void accent(MathPieces pieces, String name, boolean spaced) {
        String of = argument(false);
        boolean single = of.codePointCount(0, of.length()) == 1;
        pieces.add(!ascii && single ? of + ACCENTS.get(name) : name + "(" + of + ")", Kind.ORDINARY, spaced);
    }

    /** After {@code \left} and its like a bar is a bracket, and a dot is nothing. */
    private void delimiter(MathPieces pieces, String name) {
        skipSpace();
        if (!name.equals("left") && !name.equals("right")) {
            return;
        }
        if (at < tex.length() && tex.charAt(at) == '.') {
            at++;
            return;
        }
        Kind kind = name.equals("left") ? Kind.OPEN : Kind.CLOSE;
        if (at < tex.length() && tex.charAt(at) == '|') {
            at++;
            pieces.add("|", kind, false);
        } else if (tex.startsWith("\\|", at)) {
            at += 2;
            pieces.add(ascii ? "||" : "‖", kind, false);
        }
    }

    /** Of the environments only cases have a look of their own; of the others the rows are shown. */
    private void environment(MathPieces pieces, boolean begins) {
        boolean isCases = verbatim().startsWith("cases");
        cases += isCases ? (begins ? 1 : -1) : 0;
        if (isCases) {
            pieces.add(begins ? "{ " : " }", begins ? Kind.OPEN : Kind.CLOSE, false);
        }
    }

    private void unknown(MathPieces pieces, String name, boolean spaced) {
        StringBuilder text = new StringBuilder("\\").append(name);
        while (at < tex.length() && tex.charAt(at) == '{') {
            text.append('{').append(argument(false)).append('}');
        }
        pieces.add(text.toString(), Kind.ORDINARY, spaced);
    }

    private static boolean hasOperator(String text) {
        return !text.equals(MathGrouping.above(text));
    }
}
