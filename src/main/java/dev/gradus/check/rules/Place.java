package dev.gradus.check.rules;

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
        String text = node.toString().replaceAll("\\s+", " ");
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
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
