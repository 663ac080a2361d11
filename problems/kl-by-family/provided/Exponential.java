/**
 * The exponential distribution.
 *
 * @param rate above 0; the mean is 1 / rate
 */
public record Exponential(double rate) implements Distribution {}
