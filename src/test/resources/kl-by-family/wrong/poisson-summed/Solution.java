// WRONG: sums the Poisson probabilities over the outcomes 0 to 999: kl(Poisson(5000), Poisson(6000)) comes out as 0
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
            if (p1.length != p2.length) {
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
            double logRatio = Math.log(a.mean()) - Math.log(b.mean());
            double sum = 0;
            double logP = -a.mean();
            for (int k = 0; k < 1000; k++) {
                sum += Math.exp(logP) * (k * logRatio - a.mean() + b.mean());
                logP += Math.log(a.mean()) - Math.log(k + 1.0);
            }
            return sum;
        }
        if (p instanceof Gamma a && q instanceof Gamma b) {
            return (a.shape() - b.shape()) * Special.digamma(a.shape()) - Special.logGamma(a.shape()) + Special.logGamma(b.shape())
                    + b.shape() * Math.log(a.rate() / b.rate()) + a.shape() * (b.rate() - a.rate()) / a.rate();
        }
        throw new IllegalArgumentException("different families");
    }
}
