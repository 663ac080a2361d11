// RIGHT: a chain of instanceof patterns, one term function a log(a/b) for the discrete families
public class Solution {
    public static double kl(Distribution p, Distribution q) {
        if (p instanceof Normal a && q instanceof Normal b) {
            double r = a.standardDeviation() / b.standardDeviation();
            double d = (a.mean() - b.mean()) / b.standardDeviation();
            return (r * r + d * d - 1) / 2 - Math.log(r);
        }
        if (p instanceof Bernoulli a && q instanceof Bernoulli b) {
            return term(a.success(), b.success()) + term(1 - a.success(), 1 - b.success());
        }
        if (p instanceof Categorical a && q instanceof Categorical b) {
            double[] s = a.probabilities();
            double[] t = b.probabilities();
            if (s.length != t.length) {
                throw new IllegalArgumentException(s.length + " outcomes and " + t.length);
            }
            double sum = 0;
            for (int i = 0; i < s.length; i++) {
                sum += term(s[i], t[i]);
            }
            return sum;
        }
        if (p instanceof Exponential a && q instanceof Exponential b) {
            return Math.log(a.rate() / b.rate()) + b.rate() / a.rate() - 1;
        }
        if (p instanceof Poisson a && q instanceof Poisson b) {
            return term(a.mean(), b.mean()) - a.mean() + b.mean();
        }
        if (p instanceof Gamma a && q instanceof Gamma b) {
            double shapes = (a.shape() - b.shape()) * Special.digamma(a.shape()) - Special.logGamma(a.shape()) + Special.logGamma(b.shape());
            double rates = b.shape() * Math.log(a.rate() / b.rate()) + a.shape() * (b.rate() - a.rate()) / a.rate();
            return shapes + rates;
        }
        throw new IllegalArgumentException(p.getClass().getSimpleName() + " and " + q.getClass().getSimpleName());
    }

    /** a log(a / b). */
    private static double term(double a, double b) {
        if (a == 0) {
            return 0;
        }
        if (b == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double ratio = a / b;
        boolean ordinary = ratio >= Double.MIN_NORMAL && ratio <= Double.MAX_VALUE;
        return a * (ordinary ? Math.log(ratio) : Math.log(a) - Math.log(b));
    }
}
