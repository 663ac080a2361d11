// WRONG: takes the slope as f(1e100) / 1e100: for KL this is 230.26 and not infinite
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
        double t = 1e100;
        double slope = f(generator, t) / t;
        return slope > 1e6 ? Double.POSITIVE_INFINITY : slope;
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
