/**
 * One of several outcomes.
 *
 * @param probabilities not negative, with the sum 1
 */
public record Categorical(double[] probabilities) implements Distribution {}
