// WRONG: checks the lengths in one direction only: a shorter q is refused, a longer one, kl([0.5,0.5],[0.5,0.25,0.25]), is not
public class Solution {
    private static double term(double a, double b) {
        if (a == 0) {
            return 0;
        }
        if (b == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double r = a / b;
        return r > 1e-300 && r < 1e300 ? a * Math.log(r) : a * (Math.log(a) - Math.log(b));
    }

    public static double kl(Distribution p, Distribution q) {
        if (p instanceof Normal a && q instanceof Normal b) {
            double r = a.standardDeviation() / b.standardDeviation();
            double d = (a.mean() - b.mean()) / b.standardDeviation();
            return (r * r + d * d - 1) / 2 - Math.log(r);
        }
        if (p instanceof Bernoulli a && q instanceof Bernoulli b) {
            double s1 = a.success();
            double s2 = b.success();
            return term(s1, s2) + term(1 - s1, 1 - s2);
        }
        if (p instanceof Categorical a && q instanceof Categorical b) {
            double[] p1 = a.probabilities();
            double[] p2 = b.probabilities();
            if (p1.length > p2.length) {
                throw new IllegalArgumentException("lengths");
            }
            double sum = 0;
            for (int i = 0; i < p1.length; i++) {
                sum += term(p1[i], p2[i]);
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
            return (a.shape() - b.shape()) * Special.digamma(a.shape()) - Special.logGamma(a.shape()) + Special.logGamma(b.shape())
                    + b.shape() * Math.log(a.rate() / b.rate()) + a.shape() * (b.rate() - a.rate()) / a.rate();
        }
        throw new IllegalArgumentException("different families");
    }
}
