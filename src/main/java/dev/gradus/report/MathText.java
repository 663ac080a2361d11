package dev.gradus.report;

import dev.gradus.report.MathSymbols.Kind;
import dev.gradus.report.MathSymbols.Symbol;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a formula in TeX into text for a terminal: {@code \frac{p_i}{q_i}} becomes {@code pᵢ/qᵢ}. What it does not know stays as
 * it was written, so nothing is lost; it never fails. The text is not escaped.
 */
final class MathText {
    private static final int DEEPEST = 40;
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
    private static final Map<String, String> BLACKBOARD =
            Map.of("R", "ℝ", "N", "ℕ", "Z", "ℤ", "Q", "ℚ", "C", "ℂ", "P", "ℙ", "H", "ℍ");

    private final TexSource source;
    private final boolean ascii;
    private int depth;
    private int cases;

    private MathText(String tex, boolean ascii) {
        this.source = new TexSource(tex.strip());
        this.ascii = ascii;
    }

    /** The formula as text; more than one line only where the author broke it with {@code \\}. */
    static String of(String tex, boolean ascii) {
        MathText reader = new MathText(tex, ascii);
        StringBuilder text = new StringBuilder(reader.row(false));
        while (!reader.source.atEnd()) {
            // A closing brace without an opening one.
            text.appendCodePoint(reader.source.take()).append(reader.row(false));
        }
        return text.toString();
    }

    /** Reads up to the end or to a closing brace, which stays unread. */
    private String row(boolean tight) {
        MathPieces pieces = new MathPieces();
        while (true) {
            boolean spaced = source.takeSpace();
            if (source.atEnd() || source.isNext('}')) {
                return pieces.text(tight);
            }
            if (source.take("^")) {
                script(pieces, '^');
            } else if (source.take("_")) {
                script(pieces, '_');
            } else if (source.take("'")) {
                stem(pieces, ascii ? "'" : "′");
            } else {
                piece(pieces, spaced);
            }
        }
    }

    private void script(MathPieces pieces, char kind) {
        String script = argument(true);
        Optional<String> mapped =
                ascii ? Optional.empty() : kind == '^' ? Scripts.raised(script) : Scripts.lowered(script);
        boolean word = script.codePoints().count() == 1 || script.chars().allMatch(Character::isLetterOrDigit);
        stem(pieces, mapped.orElse(kind + (word ? script : "(" + script + ")")));
    }

    /** Puts an index or a power on the last piece; one that is compound gets brackets. */
    private void stem(MathPieces pieces, String script) {
        if (pieces.isEmpty()) {
            pieces.add("", Kind.ORDINARY, false);
        }
        MathPieces.Piece base = pieces.last();
        boolean compound = base.kind() == Kind.FRACTION
                || (base.kind() == Kind.ORDINARY && !base.text().equals(MathGrouping.above(base.text())));
        pieces.replaceLast((compound ? "(" + base.text() + ")" : base.text()) + script);
    }

    private void piece(MathPieces pieces, boolean spaced) {
        if (source.isNext('{')) {
            pieces.add(argument(false), Kind.ORDINARY, spaced);
        } else if (source.take("\\")) {
            command(pieces, source.takeName(), spaced);
        } else {
            int character = source.take();
            Kind kind = MathSymbols.kind(character);
            pieces.add(kind == Kind.SPACE ? " " : Character.toString(character), kind, spaced);
        }
    }

    private void command(MathPieces pieces, String name, boolean spaced) {
        Optional<Symbol> symbol = MathSymbols.of(name);
        if (symbol.isPresent()) {
            pieces.add(
                    ascii ? symbol.get().ascii() : symbol.get().unicode(),
                    symbol.get().kind(),
                    spaced);
            return;
        }
        switch (MathCommand.of(name)) {
            case FRACTION -> {
                String above = MathGrouping.above(argument(false));
                pieces.add(above + "/" + MathGrouping.below(argument(false)), Kind.FRACTION, spaced);
            }
            case BINOMIAL -> {
                String above = argument(false);
                pieces.add("(" + above + " choose " + argument(false) + ")", Kind.ORDINARY, spaced);
            }
            case ROOT -> pieces.add(root(), Kind.ORDINARY, spaced);
            case WORDS -> pieces.add(source.takeVerbatim('{', '}'), Kind.SPACE, spaced);
            case FONT -> pieces.add(argument(false), Kind.ORDINARY, spaced);
            case FUNCTION -> {
                source.take("*");
                pieces.add(argument(false), Kind.FUNCTION, spaced);
            }
            case BLACKBOARD -> {
                String letter = argument(false);
                pieces.add(ascii ? letter : BLACKBOARD.getOrDefault(letter, letter), Kind.ORDINARY, spaced);
            }
            case ACCENT -> pieces.add(accented(name), Kind.ORDINARY, spaced);
            case NEW_ROW -> pieces.add(cases > 0 ? "; " : "\n", Kind.SPACE, spaced);
            case BEGIN -> environment(pieces, true);
            case END -> environment(pieces, false);
            case SPACE -> pieces.add(" ", Kind.SPACE, spaced);
            case WIDE_SPACE -> pieces.add("  ", Kind.SPACE, spaced);
            case LEFT -> delimiter(pieces, Kind.OPEN);
            case RIGHT -> delimiter(pieces, Kind.CLOSE);
            case NOTHING -> {}
            case UNKNOWN -> pieces.add(unknown(name), Kind.ORDINARY, spaced);
        }
    }

    /** One group, one command with its arguments, or one character. */
    private String argument(boolean tight) {
        source.takeSpace();
        if (source.atEnd() || source.isNext('}')) {
            return "";
        }
        if (depth >= DEEPEST) {
            // So deep that nobody reads it: the rest as it is.
            return source.takeRest();
        }
        depth++;
        String text;
        if (source.take("{")) {
            text = row(tight);
            source.take("}");
        } else {
            MathPieces one = new MathPieces();
            piece(one, false);
            text = one.text(tight);
        }
        depth--;
        return text;
    }

    private String root() {
        String degree = source.takeVerbatim('[', ']');
        String of = argument(false);
        String sign = ascii
                ? "sqrt" + (degree.isEmpty() ? "" : "[" + degree + "]")
                : Scripts.raised(degree).orElse(degree) + "√";
        boolean bare = !ascii && of.equals(MathGrouping.below(of));
        return sign + (bare ? of : "(" + of + ")");
    }

    private String accented(String name) {
        String of = argument(false);
        boolean single = of.codePointCount(0, of.length()) == 1;
        return !ascii && single ? of + ACCENTS.get(name) : name + "(" + of + ")";
    }

    /** Of the environments only cases have a look of their own; of the others the rows are shown. */
    private void environment(MathPieces pieces, boolean begins) {
        if (source.takeVerbatim('{', '}').startsWith("cases")) {
            cases += begins ? 1 : -1;
            pieces.add(begins ? "{ " : " }", begins ? Kind.OPEN : Kind.CLOSE, false);
        }
    }

    /** After {@code \left} or {@code \right} a bar is a bracket, and a dot is nothing. */
    private void delimiter(MathPieces pieces, Kind kind) {
        source.takeSpace();
        if (source.take("|")) {
            pieces.add("|", kind, false);
        } else if (source.take("\\|")) {
            pieces.add(ascii ? "||" : "‖", kind, false);
        } else {
            source.take(".");
        }
    }

    private String unknown(String name) {
        StringBuilder text = new StringBuilder("\\").append(name);
        while (source.isNext('{')) {
            text.append('{').append(argument(false)).append('}');
        }
        return text.toString();
    }
}
