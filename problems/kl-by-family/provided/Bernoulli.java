/**
 * One of two outcomes.
 *
 * @param success the probability of the one, from 0 to 1; the other has the rest
 */
public record Bernoulli(double success) implements Distribution {}
