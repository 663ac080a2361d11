package dev.gradus.problem;

/**
 * A change of the reference solution that no test can see, and why that is so.
 *
 * @param line the text of the changed line of the reference, without the space around it
 * @param mutant what the change does, as {@code bank check --mutants} says it
 * @param because why every right answer stays the same
 */
public record EquivalentMutant(String line, String mutant, String because) {}
