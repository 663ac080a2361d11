// WRONG: a Bernoulli and a Categorical of two outcomes are compared; must throw IllegalArgumentException
public class Solution {
    private static double term(double a, double b) {
        if (a == 0) {
            return 0;
        }
        return b == 0 ? Double.POSITIVE_INFINITY : a * Math.log(a / b);
    }

    public static double kl(Distribution p, Distribution q) {
        if (p instanceof Normal a && q instanceof Normal b) {
            double gap = a.mean() - b.mean();
            double s1 = a.standardDeviation();
            double s2 = b.standardDeviation();
            return Math.log(s2 / s1) + (s1 * s1 + gap * gap) / (2 * s2 * s2) - 0.5;
        }
        if (p instanceof Bernoulli a && q instanceof Bernoulli b) {
            return term(a.success(), b.success()) + term(1 - a.success(), 1 - b.success());
        }
        if (p instanceof Categorical a && q instanceof Categorical b) {
            double[] x = a.probabilities();
            double[] y = b.probabilities();
            if (x.length != y.length) {
                throw new IllegalArgumentException("different lengths");
            }
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += term(x[i], y[i]);
            }
            return sum;
        }
        if (p instanceof Exponential a && q instanceof Exponential b) {
            return Math.log(a.rate() / b.rate()) + b.rate() / a.rate() - 1;
        }
        if (p instanceof Poisson a && q instanceof Poisson b) {
            return a.mean() * (Math.log(a.mean()) - Math.log(b.mean())) - a.mean() + b.mean();
        }
        if (p instanceof Gamma a && q instanceof Gamma b) {
            return (a.shape() - b.shape()) * Special.digamma(a.shape())
                    - Special.logGamma(a.shape()) + Special.logGamma(b.shape())
                    + b.shape() * Math.log(a.rate() / b.rate())
                    + a.shape() * (b.rate() - a.rate()) / a.rate();
        }
        if (p instanceof Bernoulli a && q instanceof Categorical b && b.probabilities().length == 2) {
            return term(1 - a.success(), b.probabilities()[0]) + term(a.success(), b.probabilities()[1]);
        }
        throw new IllegalArgumentException("different families");
    }
}
