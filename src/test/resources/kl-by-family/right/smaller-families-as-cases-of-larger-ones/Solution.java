/** A Bernoulli distribution is computed as a categorical one, an exponential one as a gamma of shape 1. */
public class Solution {
    public static double kl(Distribution p, Distribution q) {
        if (p instanceof Bernoulli a && q instanceof Bernoulli b) {
            return kl(outcomes(a), outcomes(b));
        }
        if (p instanceof Exponential a && q instanceof Exponential b) {
            return kl(new Gamma(1, a.rate()), new Gamma(1, b.rate()));
        }
        if (p instanceof Normal a && q instanceof Normal b) {
            return overNormals(a, b);
        }
        if (p instanceof Poisson a && q instanceof Poisson b) {
            return overCounts(a.mean(), b.mean());
        }
        if (p instanceof Gamma a && q instanceof Gamma b) {
            return overWaits(a, b);
        }
        if (!(p instanceof Categorical && q instanceof Categorical)) {
            throw new IllegalArgumentException("no formula for this pair");
        }
        double[] a = ((Categorical) p).probabilities();
        double[] b = ((Categorical) q).probabilities();
        if (a.length != b.length) {
            throw new IllegalArgumentException(a.length + " outcomes and " + b.length);
        }
        return overOutcomes(a, b, a.length);
    }

    private static Categorical outcomes(Bernoulli coin) {
        return new Categorical(new double[] {coin.success(), 1 - coin.success()});
    }

    private static double overOutcomes(double[] a, double[] b, int count) {
        double total = 0;
        for (int i = count - 1; i >= 0; i--) {
            if (a[i] == 0) {
                continue;
            }
            if (b[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            total -= a[i] * Math.log(b[i] / a[i]);
        }
        return total;
    }

    private static double overNormals(Normal a, Normal b) {
        double logRatio = Math.log(a.standardDeviation()) - Math.log(b.standardDeviation());
        double z = (a.mean() - b.mean()) / b.standardDeviation();
        return Math.expm1(2 * logRatio) / 2 - logRatio + z * z / 2;
    }

    private static double overCounts(double m1, double m2) {
        if (Math.abs(m1 - m2) <= 0.5 * m2) {
            return m1 * Math.log(m1 / m2) + (m2 - m1);
        }
        return m1 * (Math.log(m1) - Math.log(m2) - 1) + m2;
    }

    private static double overWaits(Gamma a, Gamma b) {
        double shapes = (a.shape() - b.shape()) * Special.digamma(a.shape())
                - Special.logGamma(a.shape())
                + Special.logGamma(b.shape());
        double ratio = b.rate() / a.rate();
        double rates = a.shape() * (ratio - 1) - b.shape() * Math.log(ratio);
        return shapes + rates;
    }
}
