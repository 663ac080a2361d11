package dev.gradus.result;

/**
 * A line of the learner's own code that an exception passed through.
 *
 * @param method {@code Solution.kl_divergence}
 * @param line 1-based, 0 where unknown
 * @param sourceLine the learner's line, empty where unknown
 */
public record LearnerFrame(String method, int line, String sourceLine) {}
