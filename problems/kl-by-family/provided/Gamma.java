/**
 * The gamma distribution.
 *
 * @param shape above 0
 * @param rate above 0; the mean is shape / rate
 */
public record Gamma(double shape, double rate) implements Distribution {}
