package dev.gradus.report;

import dev.gradus.report.MathSymbols.Kind;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a formula from left to right, and the spaces between them. */
final class MathPieces {
    /**
     * @param text what is shown
     * @param kind how it stands to its neighbours
     * @param spaced whether the author wrote a space before it
     */
    record Piece(String text, Kind kind, boolean spaced) {}

    private final List<Piece> pieces = new ArrayList<>();

    void add(String text, Kind kind, boolean spaced) {
        Kind before = pieces.isEmpty() ? Kind.OPEN : last().kind();
        // A sign, not an operation: "-x", "(-x", "= -x".
        boolean sign = kind == Kind.BINARY
                && switch (before) {
                    case BINARY, RELATION, OPEN, PUNCTUATION, FUNCTION, BIG -> true;
                    case ORDINARY, FRACTION, CLOSE, SPACE -> false;
                };
        pieces.add(new Piece(text, sign ? Kind.OPEN : kind, spaced));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    void replaceLast(String text) {
        Piece last = pieces.remove(pieces.size() - 1);
        // With an index or a power, a bracket or a fraction is one thing.
        Kind kind = last.kind() == Kind.FRACTION ? Kind.ORDINARY : last.kind();
        pieces.add(new Piece(text, kind, last.spaced()));
    }

    /** @param tight whether operators go without spaces, as in an index */
    String text(boolean tight) {
        StringBuilder text = new StringBuilder();
        Piece before = null;
        for (Piece piece : pieces) {
            if (before != null && before.kind() == Kind.FUNCTION && piece.kind() == Kind.FRACTION) {
                text.append('(').append(piece.text()).append(')');
            } else {
                text.append(before == null ? "" : gap(before, piece, tight)).append(piece.text());
            }
            before = piece;
        }
        return text.toString();
    }

    private static String gap(Piece left, Piece right, boolean tight) {
        Kind a = left.kind();
        Kind b = right.kind();
        if (a == Kind.SPACE || b == Kind.SPACE || a == Kind.OPEN || b == Kind.CLOSE || b == Kind.PUNCTUATION) {
            return "";
        }
        if (wordsTouch(left.text(), right.text())) {
            return " ";
        }
        if (a == Kind.PUNCTUATION || isOperator(a) || isOperator(b)) {
            return tight ? "" : " ";
        }
        if (a == Kind.FUNCTION) {
            return b == Kind.OPEN ? "" : " ";
        }
        if (isWide(a) || isWide(b)) {
            return " ";
        }
        return right.spaced() && !tight ? " " : "";
    }

    private static boolean isOperator(Kind kind) {
        return kind == Kind.BINARY || kind == Kind.RELATION;
    }

    private static boolean isWide(Kind kind) {
        return kind == Kind.BIG || kind == Kind.FRACTION || kind == Kind.FUNCTION;
    }

    /** "alpha" and "beta" side by side would read as one word. */
    private static boolean wordsTouch(String left, String right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && (isWord(left) || isWord(right))
                && Character.isLetterOrDigit(left.charAt(left.length() - 1))
                && Character.isLetter(right.charAt(0));
    }

    private static boolean isWord(String text) {
        return text.length() > 1 && text.chars().allMatch(Character::isLetter);
    }
}
