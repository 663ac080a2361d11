public class Solution {
    public static double f(Generator generator, double t) {
        return switch (generator) {
            case KL -> xLogX(t);
            case REVERSE_KL -> -Math.log(t);
            case TOTAL_VARIATION -> Math.abs(t - 1) / 2;
            case CHI_SQUARE -> (t - 1) * (t - 1);
            case HELLINGER -> (Math.sqrt(t) - 1) * (Math.sqrt(t) - 1) / 2;
            case JENSEN_SHANNON -> jensenShannon(t);
        };
    }

    public static double slope_at_infinity(Generator generator) {
        return switch (generator) {
            case KL, CHI_SQUARE -> Double.POSITIVE_INFINITY;
            case REVERSE_KL -> 0;
            case TOTAL_VARIATION, HELLINGER -> 0.5;
            case JENSEN_SHANNON -> Math.log(2) / 2;
        };
    }

    public static double f_divergence(Generator generator, double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] > 0) {
                total += q[i] * f(generator, p[i] / q[i]);
            } else if (p[i] > 1e-12) {
                total += p[i] * slope_at_infinity(generator);
            }
        }
        return total;
    }

    private static double xLogX(double t) {
        return t > 0 ? t * Math.log(t) : 0;
    }

    /** t log t - (t + 1) log((t + 1) / 2), halved; grouped so that nothing large is subtracted from something large. */
    private static double jensenShannon(double t) {
        double toMixture = t > 0 ? t * Math.log(2 * (t / (t + 1))) : 0;
        return (toMixture + Math.log(2 / (t + 1))) / 2;
    }
}
