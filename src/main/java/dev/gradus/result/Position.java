package dev.gradus.result;

/**
 * A place in the learner's file.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units; a tab is one
 */
public record Position(int line, int column) implements Comparable<Position> {
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column are 1-based but were " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
