package dev.gradus.result;

/**
 * The mistake that a submission seems to make.
 *
 * @param id the known-wrong solution that fails in the same way
 * @param says what its author says to a learner who makes it
 */
public record Misconception(String id, String says) {}
