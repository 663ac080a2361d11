package dev.gradus.result;

import java.util.Optional;

/**
 * The mistake that a submission seems to make.
 *
 * @param id the known-wrong solution that fails in the same way
 * @param says what its author says to a learner who makes it
 * @param also a second mistake, where the failures are those of two together
 */
public record Misconception(String id, String says, Optional<Misconception> also) {
    /** One mistake. */
    public Misconception(String id, String says) {
        this(id, says, Optional.empty());
    }
}
