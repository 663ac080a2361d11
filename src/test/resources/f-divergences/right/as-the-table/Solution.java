public class Solution {
    public static double f(Generator generator, double t) {
        switch (generator) {
            case KL:
                return t == 0 ? 0 : t * Math.log(t);
            case REVERSE_KL:
                return t == 0 ? Double.POSITIVE_INFINITY : -Math.log(t);
            case TOTAL_VARIATION:
                return 0.5 * Math.abs(t - 1);
            case CHI_SQUARE:
                return Math.pow(t - 1, 2);
            case HELLINGER:
                return 0.5 * Math.pow(Math.sqrt(t) - 1, 2);
            default:
                return 0.5 * ((t == 0 ? 0 : t * Math.log(t)) - (t + 1) * Math.log((t + 1) / 2));
        }
    }

    public static double slope_at_infinity(Generator generator) {
        switch (generator) {
            case REVERSE_KL:
                return 0;
            case TOTAL_VARIATION:
            case HELLINGER:
                return 0.5;
            case JENSEN_SHANNON:
                return 0.5 * Math.log(2);
            default:
                return Double.POSITIVE_INFINITY;
        }
    }

    public static double f_divergence(Generator generator, double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0 && q[i] == 0) {
                continue;
            }
            sum += q[i] == 0 ? p[i] * slope_at_infinity(generator) : q[i] * f(generator, p[i] / q[i]);
        }
        return sum;
    }
}
