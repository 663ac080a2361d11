package dev.gradus.problem;

/** What is wrong with the text of an example, and in which column. */
final class CallFault extends Exception {
    private static final long serialVersionUID = 1;

    private final int column;
    private final String next;

    /** {@code column} is 1-based, in UTF-16 units of the text. */
    CallFault(int column, String message, String next) {
        super(message, null, false, false);
        this.column = column;
        this.next = next;
    }

    int column() {
        return column;
    }

    String next() {
        return next;
    }
}
