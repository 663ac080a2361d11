// WRONG: any q = 0 under a p > 0 makes the divergence infinite, for all but TOTAL_VARIATION: f_divergence(HELLINGER, [0.5,0.5], [1,0]) is finite
public class Solution {
    public static double f(Generator generator, double t) {
        return switch (generator) {
            case KL -> t == 0 ? 0 : t * Math.log(t);
            case REVERSE_KL -> -Math.log(t);
            case TOTAL_VARIATION -> Math.abs(t - 1) / 2;
            case CHI_SQUARE -> (t - 1) * (t - 1);
            case HELLINGER -> Math.pow(Math.sqrt(t) - 1, 2) / 2;
            case JENSEN_SHANNON -> ((t == 0 ? 0 : t * Math.log(t)) - (t + 1) * Math.log((t + 1) / 2)) / 2;
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
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (generator == Generator.TOTAL_VARIATION) {
                sum += Math.abs(p[i] - q[i]) / 2;
            } else if (q[i] > 0) {
                sum += q[i] * f(generator, p[i] / q[i]);
            } else if (p[i] > 0) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return sum;
    }
}
