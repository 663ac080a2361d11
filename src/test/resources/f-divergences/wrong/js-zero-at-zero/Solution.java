// WRONG: JENSEN_SHANNON gives 0 at t=0 like KL; f(JENSEN_SHANNON,0) must be 0.3466
public class Solution {
    private static double xlogx(double t) {
        return t > 0 ? t * Math.log(t) : 0;
    }

    public static double f(Generator generator, double t) {
        return switch (generator) {
            case KL -> xlogx(t);
            case REVERSE_KL -> -Math.log(t);
            case TOTAL_VARIATION -> Math.abs(t - 1) / 2;
            case CHI_SQUARE -> (t - 1) * (t - 1);
            case HELLINGER -> (Math.sqrt(t) - 1) * (Math.sqrt(t) - 1) / 2;
            case JENSEN_SHANNON -> t == 0 ? 0 : (xlogx(t) - (t + 1) * Math.log((t + 1) / 2)) / 2;
        };
    }

    public static double slope_at_infinity(Generator generator) {
        return switch (generator) {
            case KL, CHI_SQUARE -> Double.POSITIVE_INFINITY;
            case REVERSE_KL -> 0;
            case TOTAL_VARIATION -> 0.5;
            case HELLINGER -> 0.5;
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
