package dev.gradus.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The one gate for text that is not ours: what a learner's program printed, threw or is named. Nothing passes that moves a cursor,
 * turns the direction of the text or cannot be seen; it becomes visible as {@code \}{@code u001B}.
 */
final class Escaped {
    private static final int TAB = 4;

    private Escaped() {}

    /** One line: line ends become a visible {@code \n} and {@code \r}, tabs become spaces. */
    static String line(String text, boolean ascii) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        int column = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            String piece = piece(character, column, ascii);
            shown.append(piece);
            column += Columns.of(piece);
            i += Character.charCount(character);
        }
        return shown.toString();
    }

    /** The lines of a text, each escaped; {@code \n} and {@code \r\n} end a line, a last empty one is dropped. */
    static List<String> lines(String text, boolean ascii) {
        // Not String.lines(): to it a lone \r ends a line, while on a terminal it hides one.
        List<String> shown = new ArrayList<>();
        for (String part : text.split("\r?\n", -1)) {
            shown.add(line(part, ascii));
        }
        if (shown.get(shown.size() - 1).isEmpty()) {
            shown.remove(shown.size() - 1);
        }
        return List.copyOf(shown);
    }

    /** What one character looks like at a column, 0-based. */
    static String piece(int character, int column, boolean ascii) {
        return switch (character) {
            case '\t' -> " ".repeat(TAB - column % TAB);
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default ->
                isHidden(character) || (ascii && character > 0x7E)
                        ? units(character, "\\u%04X")
                        : Character.toString(character);
        };
    }

    /** Makes hidden characters visible in JSON text: all of them stand inside a string, where an escape is the same character. */
    static String json(String json) {
        if (json.codePoints().noneMatch(character -> isHidden(character) && character != '\n')) {
            return json;
        }
        StringBuilder shown = new StringBuilder(json.length() + 64);
        json.codePoints()
                .forEach(character -> shown.append(
                        isHidden(character) && character != '\n'
                                ? units(character, "\\u%04x")
                                : Character.toString(character)));
        return shown.toString();
    }

    /**
     * Tells whether a character has no look of its own. Listed by range: the JDK's own categories differ from one release to
     * the next.
     */
    static boolean isHidden(int c) {
        if (c < 0xA0) {
            return c < ' ' || c >= 0x7F;
        }
        if (c < 0x2000) {
            return c == 0xAD
                    || c == 0x34F
                    || c == 0x61C
                    || (c >= 0x115F && c <= 0x1160)
                    || (c >= 0x17B4 && c <= 0x17B5)
                    || (c >= 0x180B && c <= 0x180F);
        }
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x3164
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF
                || c == 0xFFA0
                || (c >= 0xFFF0 && c <= 0xFFFB)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0x1BCA0 && c <= 0x1BCA3)
                || (c >= 0x1D173 && c <= 0x1D17A)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    private static String units(int character, String format) {
        StringBuilder units = new StringBuilder();
        for (char unit : Character.toChars(character)) {
            units.append(String.format(format, (int) unit));
        }
        return units.toString();
    }
}
