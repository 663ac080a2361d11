// wrong for: kl(Bernoulli(0.0), Bernoulli(0.0)), which is 0 and not Infinity
public class Solution {
    public static double kl(Distribution p, Distribution q) {
        if (p instanceof Normal a && q instanceof Normal b) {
            double delta = a.mean() - b.mean();
            double s1 = a.standardDeviation();
            double s2 = b.standardDeviation();
            return Math.log(s2 / s1) + (s1 * s1 + delta * delta) / (2 * s2 * s2) - 0.5;
        }
        if (p instanceof Bernoulli a && q instanceof Bernoulli b) {
            if (b.success() == 0 || b.success() == 1) {
                return Double.POSITIVE_INFINITY; // q rules one outcome out
            }
            return term(a.success(), b.success()) + term(1 - a.success(), 1 - b.success());
        }
        if (p instanceof Categorical a && q instanceof Categorical b) {
            return categorical(a.probabilities(), b.probabilities());
        }
        if (p instanceof Exponential a && q instanceof Exponential b) {
            return Math.log(a.rate() / b.rate()) + b.rate() / a.rate() - 1;
        }
        if (p instanceof Poisson a && q instanceof Poisson b) {
            return a.mean() * Math.log(a.mean() / b.mean()) - a.mean() + b.mean();
        }
        if (p instanceof Gamma a && q instanceof Gamma b) {
            return gamma(a.shape(), a.rate(), b.shape(), b.rate());
        }
        throw new IllegalArgumentException("different families");
    }

    private static double term(double a, double b) {
        return a == 0 ? 0 : a * Math.log(a / b);
    }

    private static double categorical(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("different lengths");
        }
        double total = 0;
        for (int i = 0; i < a.length; i++) {
            total += term(a[i], b[i]);
        }
        return total;
    }

    private static double gamma(double a1, double b1, double a2, double b2) {
        return (a1 - a2) * Special.digamma(a1)
                - Special.logGamma(a1)
                + Special.logGamma(a2)
                + a2 * Math.log(b1 / b2)
                + a1 * (b2 - b1) / b1;
    }
}
