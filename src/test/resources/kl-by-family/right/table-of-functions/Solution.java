import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

public class Solution {
    private static final Map<String, BiFunction<Distribution, Distribution, Double>> TABLE = new LinkedHashMap<>();

    static {
        TABLE.put("n", (p, q) -> normal((Normal) p, (Normal) q));
        TABLE.put("b", (p, q) -> {
            double s = ((Bernoulli) p).success();
            double t = ((Bernoulli) q).success();
            return discrete(new double[] {s, 1 - s}, new double[] {t, 1 - t});
        });
        TABLE.put("c", (p, q) -> discrete(((Categorical) p).probabilities(), ((Categorical) q).probabilities()));
        TABLE.put("e", (p, q) -> {
            double r = ((Exponential) q).rate() / ((Exponential) p).rate();
            return r - 1 - Math.log(r);
        });
        TABLE.put("p", (p, q) -> {
            double a = ((Poisson) p).mean();
            double b = ((Poisson) q).mean();
            return b - a - a * Math.log(b / a);
        });
        TABLE.put("g", (p, q) -> gamma((Gamma) p, (Gamma) q));
    }

    public static double kl(Distribution p, Distribution q) {
        String family = family(p);
        if (!family.equals(family(q))) {
            throw new IllegalArgumentException();
        }
        return TABLE.get(family).apply(p, q);
    }

    private static String family(Distribution d) {
        if (d instanceof Normal) {
            return "n";
        } else if (d instanceof Bernoulli) {
            return "b";
        } else if (d instanceof Categorical) {
            return "c";
        } else if (d instanceof Exponential) {
            return "e";
        } else if (d instanceof Poisson) {
            return "p";
        }
        return "g";
    }

    private static double normal(Normal a, Normal b) {
        double v = b.standardDeviation() * b.standardDeviation();
        return Math.log(b.standardDeviation() / a.standardDeviation())
                + (Math.pow(a.standardDeviation(), 2) + Math.pow(a.mean() - b.mean(), 2)) / (2 * v)
                - 0.5;
    }

    private static double discrete(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("lengths");
        }
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                continue;
            }
            if (q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return kl;
    }

    private static double gamma(Gamma p, Gamma q) {
        double a = p.shape();
        double c = q.shape();
        return (a - c) * Special.digamma(a) - Special.logGamma(a) + Special.logGamma(c) - c * Math.log(q.rate() / p.rate()) + a * (q.rate() / p.rate() - 1);
    }
}
