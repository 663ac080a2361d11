// wrong for: kl(Gamma(2.0, 1.0), Gamma(2.0, 2.0)), which is 2 * 0.306852... = 0.613705638880 and not 0.306852819440
public class Solution {
    public static double kl(Distribution p, Distribution q) {
        if (p instanceof Normal a && q instanceof Normal b) {
            double delta = a.mean() - b.mean();
            double s1 = a.standardDeviation();
            double s2 = b.standardDeviation();
            return Math.log(s2 / s1) + (s1 * s1 + delta * delta) / (2 * s2 * s2) - 0.5;
        }
        if (p instanceof Bernoulli a && q instanceof Bernoulli b) {
            return term(a.success(), b.success()) + term(1 - a.success(), 1 - b.success());
        }
        if (p instanceof Categorical a && q instanceof Categorical b) {
            return categorical(a.probabilities(), b.probabilities());
        }
        if (p instanceof Exponential a && q instanceof Exponential b) {
            return Math.log(a.rate() / b.rate()) + b.rate() / a.rate() - 1;
        }
        if (p instanceof Gamma a && q instanceof Gamma b) {
            if (a.shape() == b.shape()) {
                // the gamma functions cancel, and only the rates are left
                return Math.log(a.rate() / b.rate()) + (b.rate() - a.rate()) / a.rate();
            }
            return gamma(a.shape(), a.rate(), b.shape(), b.rate());
        }
        if (p instanceof Poisson a && q instanceof Poisson b) {
            return a.mean() * Math.log(a.mean() / b.mean()) - a.mean() + b.mean();
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
