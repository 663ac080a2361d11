/**
 * The normal distribution.
 *
 * @param standardDeviation not the variance; above 0
 */
public record Normal(double mean, double standardDeviation) implements Distribution {}
