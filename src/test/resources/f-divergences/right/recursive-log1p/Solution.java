// RIGHT: recursion by halves, log1p near t = 1, if-chains instead of switch, debug print
public class Solution {
    private static double log(double t) {
        return Math.abs(t - 1) < 0.25 ? Math.log1p(t - 1) : Math.log(t);
    }

    public static double f(Generator generator, double t) {
        if (generator == Generator.TOTAL_VARIATION) {
            return 0.5 * Math.abs(1 - t);
        }
        if (generator == Generator.CHI_SQUARE) {
            return (1 - t) * (1 - t);
        }
        if (generator == Generator.HELLINGER) {
            return 0.5 * (1 - Math.sqrt(t)) * (1 - Math.sqrt(t));
        }
        if (generator == Generator.KL) {
            return t == 0 ? 0 : t * log(t);
        }
        if (generator == Generator.REVERSE_KL) {
            return t == 0 ? Double.POSITIVE_INFINITY : -log(t);
        }
        double half = t == 0 ? 0 : t * log(t);
        return 0.5 * (half - (t + 1) * (Math.abs(t - 1) < 0.25 ? Math.log1p((t - 1) / 2) : Math.log((t + 1) / 2)));
    }

    public static double slope_at_infinity(Generator generator) {
        if (generator == Generator.KL || generator == Generator.CHI_SQUARE) {
            return 1.0 / 0.0;
        }
        if (generator == Generator.REVERSE_KL) {
            return 0.0;
        }
        return generator == Generator.JENSEN_SHANNON ? Math.log(Math.sqrt(2)) : 0.5;
    }

    public static double f_divergence(Generator generator, double[] p, double[] q) {
        System.out.println(generator + " over " + p.length);
        return part(generator, p, q, 0, p.length);
    }

    private static double part(Generator g, double[] p, double[] q, int lo, int hi) {
        if (hi - lo > 1) {
            int mid = (lo + hi) / 2;
            return part(g, p, q, lo, mid) + part(g, p, q, mid, hi);
        }
        if (q[lo] == 0) {
            return p[lo] == 0 ? 0 : p[lo] * slope_at_infinity(g);
        }
        return q[lo] * f(g, p[lo] / q[lo]);
    }
}
