// WRONG: HELLINGER's slope is written 1 / 2, an integer division, so 0: f_divergence(HELLINGER, [1,0], [0,1]) is 0.5 instead of 1
public class Solution {
    public static double f(Generator generator, double t) {
        switch (generator) {
            case KL:
                return t > 0 ? t * Math.log(t) : 0;
            case REVERSE_KL:
                return t > 0 ? -Math.log(t) : Double.POSITIVE_INFINITY;
            case TOTAL_VARIATION:
                return 0.5 * Math.abs(t - 1);
            case CHI_SQUARE:
                return (t - 1) * (t - 1);
            case HELLINGER:
                return 0.5 * (Math.sqrt(t) - 1) * (Math.sqrt(t) - 1);
            default:
                return 0.5 * ((t > 0 ? t * Math.log(t) : 0) - (t + 1) * Math.log((t + 1) / 2));
        }
    }

    public static double slope_at_infinity(Generator generator) {
        switch (generator) {
            case TOTAL_VARIATION:
                return 0.5;
            case HELLINGER:
                return 1 / 2;
            case JENSEN_SHANNON:
                return Math.log(2) / 2;
            case REVERSE_KL:
                return 0;
            default:
                return Double.POSITIVE_INFINITY;
        }
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
