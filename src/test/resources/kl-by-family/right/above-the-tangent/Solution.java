// RIGHT: most families by the one function e^u - 1 - u, which is never negative
public class Solution {
    /** e^u - 1 - u. */
    private static double bend(double u) {
        return Math.abs(u) < 1e-4 ? u * u * (0.5 + u / 6 + u * u / 24) : Math.expm1(u) - u;
    }

    private static double log(double top, double bottom) {
        double d = (top - bottom) / bottom;
        if (Math.abs(d) <= 0.5) {
            return Math.log1p(d);
        }
        return Math.log(top) - Math.log(bottom);
    }

    /** a log(a/b) - a + b, for one cell; b >= 0. */
    private static double cell(double a, double b) {
        if (a == 0) {
            return b;
        }
        if (b == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double u = log(b, a);
        return u < 1 ? a * bend(u) : b - a - a * u;
    }

    private static double cells(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += cell(a[i], b[i]);
        }
        return sum;
    }

    public static double kl(Distribution p, Distribution q) {
        if (p instanceof Bernoulli a && q instanceof Bernoulli b) {
            return cell(a.success(), b.success()) + cell(1 - a.success(), 1 - b.success());
        }
        if (p instanceof Poisson a && q instanceof Poisson b) {
            return cell(a.mean(), b.mean());
        }
        if (p instanceof Exponential a && q instanceof Exponential b) {
            return bend(log(b.rate(), a.rate()));
        }
        if (p instanceof Normal a && q instanceof Normal b) {
            double shift = (a.mean() - b.mean()) / b.standardDeviation();
            return 0.5 * (bend(2 * log(a.standardDeviation(), b.standardDeviation())) + shift * shift);
        }
        if (p instanceof Gamma a && q instanceof Gamma b) {
            // a gamma of equal shapes is a1 times the exponential case; the rest is the change of the shape
            double u = log(b.rate(), a.rate());
            double change = a.shape() - b.shape();
            double shapes = change * Special.digamma(a.shape()) - Special.logGamma(a.shape()) + Special.logGamma(b.shape());
            return a.shape() * bend(u) + change * u + shapes;
        }
        if (p instanceof Categorical a && q instanceof Categorical b && a.probabilities().length == b.probabilities().length) {
            return cells(a.probabilities().clone(), b.probabilities().clone());
        }
        throw new IllegalArgumentException("no common family: " + p + ", " + q);
    }
}
