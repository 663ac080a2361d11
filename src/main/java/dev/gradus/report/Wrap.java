package dev.gradus.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks prose at spaces. A word that is too long stays whole, and so does anything between backquotes: that is code. */
final class Wrap {
    private Wrap() {}

    /**
     * @param text one paragraph, escaped; colour codes take no room
     * @param first the columns of the first line
     * @param rest the columns of every other line
     * @return at least one line
     */
    static List<String> lines(String text, int first, int rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : words(text)) {
            int columns = Columns.of(word);
            if (used > 0 && used + 1 + columns > (lines.isEmpty() ? first : rest)) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += columns;
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inCode = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '`') {
                inCode = !inCode && text.indexOf('`', i + 1) >= 0;
            }
            if (unit == ' ' && !inCode) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(unit);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
