public class Solution {
    public static double kl(Distribution p, Distribution q) {
        if (p instanceof Normal a && q instanceof Normal b) {
            double ratio = a.standardDeviation() / b.standardDeviation();
            double shift = (a.mean() - b.mean()) / b.standardDeviation();
            return (ratio * ratio + shift * shift - 1) / 2 - Math.log(ratio);
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
        if (p instanceof Poisson a && q instanceof Poisson b) {
            if (a.mean() > 1000 && b.mean() > 1000) {
                return kl(new Normal(a.mean(), Math.sqrt(a.mean())), new Normal(b.mean(), Math.sqrt(b.mean())));
            }
            return a.mean() * Math.log(a.mean() / b.mean()) - a.mean() + b.mean();
        }
        if (p instanceof Gamma a && q instanceof Gamma b) {
            return gamma(a, b);
        }
        throw new IllegalArgumentException("no closed form for " + p + " against " + q);
    }

    private static double categorical(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("different outcomes: " + p.length + " and " + q.length);
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += term(p[i], q[i]);
        }
        return total;
    }

    private static double term(double p, double q) {
        return p > 0 ? p * Math.log(p / q) : 0;
    }

    private static double gamma(Gamma p, Gamma q) {
        double shapes = (p.shape() - q.shape()) * Special.digamma(p.shape())
                - Special.logGamma(p.shape())
                + Special.logGamma(q.shape());
        return shapes
                + q.shape() * Math.log(p.rate() / q.rate())
                + p.shape() * (q.rate() - p.rate()) / p.rate();
    }
}
