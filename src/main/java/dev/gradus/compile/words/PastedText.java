package dev.gradus.compile.words;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What comes with text that was copied from elsewhere, and quotes that do not end. */
final class PastedText {
    private static final Map<Integer, String> TYPED = Map.ofEntries(
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x201E, "\""),
            Map.entry(0x00AB, "\""),
            Map.entry(0x00BB, "\""),
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x00B4, "'"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x00D7, "*"),
            Map.entry(0x00B7, "*"),
            Map.entry(0x22C5, "*"),
            Map.entry(0x00F7, "/"),
            Map.entry(0x2264, "<="),
            Map.entry(0x2265, ">="),
            Map.entry(0x2260, "!="),
            Map.entry(0xFF1B, ";"),
            Map.entry(0x037E, ";"),
            Map.entry(0xFF08, "("),
            Map.entry(0xFF09, ")"),
            Map.entry(0xFF0C, ","),
            Map.entry(0x2192, "->"),
            Map.entry(0x2026, "..."),
            Map.entry(0xFF1A, ":"),
            Map.entry(0xFF1D, "="));

    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d+)[.:|)]?\\s.*");

    private PastedText() {}

    static Optional<Explanation> explain(JavacError error, Source source) {
        return switch (error.kind()) {
            case "illegal.char" -> character(error, source);
            case "unclosed.char.lit", "empty.char.lit" -> singleQuotes(error, source);
            case "unclosed.str.lit" ->
                Optional.of(new Explanation(
                        error.offset(),
                        "A text begins here and does not end in this line.",
                        "Put the closing \" where the text ends."));
            case "unclosed.comment" ->
                Optional.of(new Explanation(
                        error.offset(),
                        "A comment begins here with /* and never ends: all the rest of the file is in it.",
                        "Put */ where the comment ends."));
            case "unclosed.text.block", "illegal.text.block.open" ->
                Optional.of(new Explanation(
                        error.offset(),
                        "Three quotes \"\"\" begin a text of several lines, and this one is not closed or begins in the same line.",
                        "For a comment write /* ... */, for a text of one line a single \" at each end."));
            case "illegal.esc.char" ->
                Optional.of(new Explanation(
                        error.offset(),
                        "A backslash in a text begins a special sign, and this one does not exist.",
                        "Write \\\\ for one backslash."));
            default -> lineNumbers(source);
        };
    }

    private static Optional<Explanation> character(JavacError error, Source source) {
        int character =
                source.text().codePointAt(Math.min(error.offset(), source.text().length() - 1));
        if (character == '`') {
            return Optional.of(new Explanation(
                    error.offset(),
                    "The sign ` marks code in a text. It is not part of Java.",
                    "Delete the lines or signs with ` in them, at the beginning and at the end."));
        }
        String typed = TYPED.get(character);
        if (typed != null) {
            return Optional.of(new Explanation(
                    error.offset(),
                    "The sign " + Character.toString(character)
                            + " is not part of Java. It looks as if it came with copied text.",
                    "Type it anew: " + typed));
        }
        if (Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT) {
            return Optional.of(new Explanation(
                    error.offset(),
                    "There is a special space or an invisible sign here (" + code(character)
                            + "), as web pages have them. It is not part of Java.",
                    "Delete what stands between the words around it, and type a space."));
        }
        return Optional.of(new Explanation(
                error.offset(),
                "The sign " + Character.toString(character) + " (" + code(character) + ") is not part of Java.",
                "Delete it, or put text between \"quotes\"."));
    }

    private static String code(int character) {
        return String.format("U+%04X", character);
    }

    private static Optional<Explanation> singleQuotes(JavacError error, Source source) {
        int end = source.text().indexOf('\'', error.offset() + 1);
        boolean sameLine = end > 0 && source.lineOf(end) == source.lineOf(error.offset());
        String found = sameLine ? source.text().substring(error.offset() + 1, end) : "";
        return Optional.of(new Explanation(
                error.offset(),
                "Single quotes hold exactly one character in Java, as in 'a'.",
                found.isEmpty()
                        ? "Put a text between double quotes: \"...\"."
                        : "Put the text between double quotes: \"" + found + "\"."));
    }

    /** Lines that begin with their own numbers, as they come from a listing. */
    private static Optional<Explanation> lineNumbers(Source source) {
        int before = -1;
        int inARow = 0;
        for (int line = 1; line <= source.lines(); line++) {
            var matcher = NUMBERED.matcher(source.code(line) + " ");
            int number = matcher.matches() && matcher.group(1).length() < 6 ? Integer.parseInt(matcher.group(1)) : -2;
            inARow = number == before + 1 ? inARow + 1 : 0;
            if (inARow == 2) {
                return Optional.of(new Explanation(
                        source.startOf(line - 2),
                        "The lines begin with numbers, as if they were copied from a listing.",
                        "Delete the number at the beginning of every line."));
            }
            before = number;
        }
        return Optional.empty();
    }
}
