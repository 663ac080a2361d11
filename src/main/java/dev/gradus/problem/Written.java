package dev.gradus.problem;

import java.util.List;

/**
 * A literal as an example spells it, before it is known what type it must have.
 *
 * @param literal its value; a number still has its suffix
 * @param column 1-based, in the text that it was parsed from
 * @param parts of a sequence its elements, of a made record its components; else empty
 */
record Written(Literal literal, int column, List<Written> parts) {
    Written {
        parts = List.copyOf(parts);
    }

    static Written of(Literal literal, int column) {
        return new Written(literal, column, List.of());
    }

    /** A list, its elements given. */
    static Written sequence(List<Written> elements, int column) {
        return new Written(
                new Literal.Sequence(elements.stream().map(Written::literal).toList()), column, elements);
    }

    /** A call as it is written: the method's name, its column, and the arguments. */
    record Call(String method, int column, List<Written> arguments) {}
}
