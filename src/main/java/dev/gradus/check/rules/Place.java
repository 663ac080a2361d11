package dev.gradus.check.rules;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.Node;
import dev.gradus.check.ParsedSource;
import dev.gradus.result.Position;

/**
 * Where something small stands in the source. Two places are the same if their positions are.
 *
 * @param position where it begins
 * @param node what stands there
 * @param deed what it does to the number that it meets
 */
record Place(Position position, Node node, Deed deed) implements Comparable<Place> {
    private static final int LONGEST_TEXT = 40;
    private static final int LONGEST_PRINTED = 500;

    /** What a small number does to another one. */
    enum Deed {
        ADDED,
        FLOOR,
        INSTEAD,
        FACTOR
    }

    static Place of(Node node) {
        return new Place(ParsedSource.positionOf(node).orElse(new Position(1, 1)), node, Deed.INSTEAD);
    }

    Place with(Deed other) {
        return new Place(position, node, other);
    }

    /** The source at this place, on one line and cut if it is long. */
    String text() {
        String text = (isLong() ? start() : node.toString()).replaceAll("\\s+", " ");
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
    }

    private boolean isLong() {
        return node.getRange()
                .filter(range -> range.getLineCount() > 5 || range.end.column > LONGEST_PRINTED)
                .isPresent();
    }

    /** The first of its words: to print all of it, for each of its parts, takes longer than anybody waits. */
    private String start() {
        StringBuilder start = new StringBuilder();
        for (JavaToken token : node.getTokenRange().orElseThrow()) {
            start.append(token.getText());
            if (start.length() > 2 * LONGEST_TEXT) {
                break;
            }
        }
        return start.toString();
    }

    @Override
    public int compareTo(Place other) {
        return position.compareTo(other.position);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && position.equals(place.position);
    }

    @Override
    public int hashCode() {
        return position.hashCode();
    }
}
