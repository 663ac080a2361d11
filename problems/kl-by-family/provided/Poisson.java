/**
 * The Poisson distribution.
 *
 * @param mean above 0
 */
public record Poisson(double mean) implements Distribution {}
