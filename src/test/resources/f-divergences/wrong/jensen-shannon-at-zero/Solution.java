// WRONG: f(JENSEN_SHANNON, 0) falls under the "t log t is 0 at 0" shortcut and is 0 instead of log(2)/2
public class Solution {
    public static double f(Generator generator, double t) {
        if (t == 0) {
            return switch (generator) {
                case KL, JENSEN_SHANNON -> 0;
                case REVERSE_KL -> Double.POSITIVE_INFINITY;
                case CHI_SQUARE -> 1;
                default -> 0.5;
            };
        }
        return switch (generator) {
            case KL -> t * Math.log(t);
            case REVERSE_KL -> -Math.log(t);
            case TOTAL_VARIATION -> Math.abs(t - 1) / 2;
            case CHI_SQUARE -> (t - 1) * (t - 1);
            case HELLINGER -> Math.pow(Math.sqrt(t) - 1, 2) / 2;
            case JENSEN_SHANNON -> (t * Math.log(t) - (t + 1) * Math.log((t + 1) / 2)) / 2;
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
            if (q[i] > 0) {
                sum += q[i] * f(generator, p[i] / q[i]);
            } else if (p[i] > 0) {
                sum += p[i] * slope_at_infinity(generator);
            }
        }
        return sum;
    }
}
