// RIGHT: Bernoulli as two categories and Exponential as Gamma of shape 1 (only after the families are compared), overloads for the rest
public class Solution {
    public static double kl(Distribution p, Distribution q) {
        if (!p.getClass().equals(q.getClass())) {
            throw new IllegalArgumentException("different families");
        }
        if (p instanceof Bernoulli a) {
            return categories(two(a), two((Bernoulli) q), 0);
        } else if (p instanceof Categorical a) {
            double[] left = a.probabilities();
            double[] right = ((Categorical) q).probabilities();
            if (left.length != right.length) {
                throw new IllegalArgumentException("different numbers of outcomes");
            }
            double total = 0;
            for (int i = left.length - 1; i >= 0; i--) {
                total += categories(left, right, i, i + 1);
            }
            return total;
        } else if (p instanceof Exponential a) {
            return gamma(1, a.rate(), 1, ((Exponential) q).rate());
        } else if (p instanceof Gamma a) {
            Gamma b = (Gamma) q;
            return gamma(a.shape(), a.rate(), b.shape(), b.rate());
        } else if (p instanceof Normal a) {
            Normal b = (Normal) q;
            double v = b.standardDeviation() * b.standardDeviation();
            double gap = a.mean() - b.mean();
            return Math.log(b.standardDeviation() / a.standardDeviation())
                    + (a.standardDeviation() * a.standardDeviation() + gap * gap) / (2 * v) - 0.5;
        }
        double m1 = ((Poisson) p).mean();
        double m2 = ((Poisson) q).mean();
        return poisson(m1, m2);
    }

    private static double[] two(Bernoulli b) {
        return new double[] {b.success(), 1 - b.success()};
    }

    private static double categories(double[] p, double[] q, int from) {
        return from == p.length ? 0 : categories(p, q, from, from + 1) + categories(p, q, from + 1);
    }

    private static double categories(double[] p, double[] q, int i, int end) {
        double sum = 0;
        for (; i < end; i++) {
            if (p[i] > 0) {
                sum += q[i] > 0 ? p[i] * (Math.log(p[i]) - Math.log(q[i])) : Double.POSITIVE_INFINITY;
            }
        }
        return sum;
    }

    private static double poisson(double m1, double m2) {
        double d = m1 - m2;
        double log = Math.abs(d) < m2 / 4 ? Math.log1p(d / m2) : Math.log(m1) - Math.log(m2);
        return m1 * log - d;
    }

    private static double gamma(double a1, double b1, double a2, double b2) {
        double shapes = a1 == a2 ? 0 : (a1 - a2) * Special.digamma(a1) - Special.logGamma(a1) + Special.logGamma(a2);
        return shapes + a2 * Math.log(b1 / b2) + a1 * (b2 / b1 - 1);
    }
}
