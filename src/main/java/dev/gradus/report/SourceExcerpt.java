package dev.gradus.report;

/**
 * A line of the learner's source with a caret below it. The caret stands under its character also after tabs, wide characters
 * and escaped ones; of a very long line only the neighbourhood is shown.
 */
final class SourceExcerpt {
    private static final int MOST = 120;
    private static final int BEFORE_CARET = 70;

    private final StringBuilder shown = new StringBuilder();
    private int columns;
    private int caret;

    /**
     * @param line the source line, as it is
     * @param column 1-based, in UTF-16 units; one past the end, or further, is the end
     */
    SourceExcerpt(String line, int column, boolean ascii) {
        int at = Math.min(column - 1, line.length());
        int from = line.length() > MOST ? start(line, at - BEFORE_CARET) : 0;
        int to = line.length() > MOST ? start(line, from + MOST) : line.length();
        show(from > 0 ? "... " : "");
        for (int i = from; i < to; ) {
            int character = line.codePointAt(i);
            int next = i + Character.charCount(character);
            if (i <= at) {
                caret = columns;
            }
            show(Escaped.piece(character, columns, ascii));
            i = next;
        }
        if (at >= to) {
            caret = columns;
        }
        show(to < line.length() ? " ..." : "");
    }

    private void show(String piece) {
        shown.append(piece);
        columns += Columns.of(piece);
    }

    /** The index, moved to where a character begins. */
    private static int start(String line, int index) {
        int within = Math.max(0, Math.min(index, line.length()));
        boolean split = within > 0
                && within < line.length()
                && Character.isSurrogatePair(line.charAt(within - 1), line.charAt(within));
        return split ? within - 1 : within;
    }

    String line() {
        return shown.toString();
    }

    String caretLine() {
        return " ".repeat(caret) + "^";
    }
}
