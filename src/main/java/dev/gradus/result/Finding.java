package dev.gradus.result;

import dev.gradus.problem.Severity;
import java.util.Optional;

/**
 * What a static check has to say about a submission.
 *
 * @param rule the rule's id
 * @param severity how much it weighs
 * @param position where, if a place can be named
 * @param sourceLine the learner's line at that place, empty without one
 * @param message what was found
 * @param help what to try
 */
public record Finding(
        String rule, Severity severity, Optional<Position> position, String sourceLine, String message, String help) {}
