// wrong for: f_divergence(KL, [0.5, 0.5], [1.0, 1e-20]), which is about 22.33 and not Infinity
public class Solution {
    private static final double EPSILON = 1e-12;

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
            if (q[i] > EPSILON) {
                total += q[i] * f(generator, p[i] / q[i]);
            } else if (p[i] > EPSILON) {
                total += p[i] * slope_at_infinity(generator);
            }
        }
        return total;
    }
}
