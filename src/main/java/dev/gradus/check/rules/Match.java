package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import dev.gradus.check.ParsedSource;
import dev.gradus.result.Position;

/**
 * A place where a rule finds its mistake.
 *
 * @param position where
 * @param message what was found there, for a learner
 * @param help what to try
 */
public record Match(Position position, String message, String help) {
    /** @throws java.util.NoSuchElementException if the node was not read from a source */
    static Match at(Node node, String message, String help) {
        return new Match(ParsedSource.positionOf(node).orElseThrow(), message, help);
    }
}
