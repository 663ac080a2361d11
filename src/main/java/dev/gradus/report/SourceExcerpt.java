package dev.gradus.report;

/**
 * A line of the learner's source with a caret below it. The caret stands under its character also after tabs, wide characters
 * and escaped ones; of a very long line only the neighbourhood is shown.
 */
final class SourceExcerpt {
    private static final int WIDEST = 120;
    private static final int BEFORE_CARET = 70;

    private final StringBuilder shown = new StringBuilder();
    private int caret = -1;

    /**
     * @param line the source line, as it is
     * @param column 1-based, in UTF-16 units; one past the end is the end
     */
    SourceExcerpt(String line, int column, boolean ascii) {
        int from = line.length() > WIDEST * 2 ? Math.max(0, column - 1 - BEFORE_CARET) : 0;
        if (from > 0) {
            from = line.offsetByCodePoints(from, 0);
            shown.append("... ");
        }
        int columns = shown.length();
        int i = from;
        while (i < line.length() && columns < WIDEST) {
            int character = line.codePointAt(i);
            int next = i + Character.charCount(character);
            if (caret < 0 && column - 1 < next) {
                caret = columns;
            }
            String piece = Escaped.piece(character, columns, ascii);
            shown.append(piece);
            columns += Columns.of(piece);
            i = next;
        }
        if (caret < 0) {
            caret = columns;
        }
        if (i < line.length()) {
            shown.append(" ...");
        }
    }

    String line() {
        return shown.toString();
    }

    String caretLine() {
        return " ".repeat(caret) + "^";
    }
}
