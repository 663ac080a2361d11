// wrong for: f_divergence(KL, [0.5, 0.5, 0.0], [0.25, 0.75, 0.0]), which is 0.143841... and not NaN
public class Solution {
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
        double slope = slope_at_infinity(generator);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += q[i] == 0 ? p[i] * slope : q[i] * f(generator, p[i] / q[i]);
        }
        return total;
    }
}
