/** The divergences term by term in p and q themselves, without going through f. */
public class Solution {
    public static double f(Generator generator, double t) {
        return switch (generator) {
            case KL -> xLog(t, t);
            case REVERSE_KL -> -Math.log(t);
            case TOTAL_VARIATION -> t < 1 ? (1 - t) / 2 : (t - 1) / 2;
            case CHI_SQUARE -> Math.pow(1 - t, 2);
            case HELLINGER -> 0.5 + t / 2 - Math.sqrt(t);
            case JENSEN_SHANNON -> (xLog(t, t) - xLog(t + 1, (t + 1) / 2)) / 2;
        };
    }

    public static double slope_at_infinity(Generator generator) {
        return switch (generator) {
            case KL, CHI_SQUARE -> Double.POSITIVE_INFINITY;
            case REVERSE_KL -> 0;
            case TOTAL_VARIATION, HELLINGER -> 0.5;
            case JENSEN_SHANNON -> 0.5 * Math.log(2);
        };
    }

    public static double f_divergence(Generator generator, double[] p, double[] q) {
        double total = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            if (p[i] > 0 || q[i] > 0) {
                total += term(generator, p[i], q[i]);
            }
        }
        return total;
    }

    private static double term(Generator generator, double p, double q) {
        return switch (generator) {
            case KL -> relative(p, q);
            case REVERSE_KL -> relative(q, p);
            case TOTAL_VARIATION -> Math.abs(p - q) / 2;
            case CHI_SQUARE -> q == 0 ? Double.POSITIVE_INFINITY : (p - q) * ((p - q) / q);
            case HELLINGER -> (Math.sqrt(p) - Math.sqrt(q)) * (Math.sqrt(p) - Math.sqrt(q)) / 2;
            case JENSEN_SHANNON -> (relative(p, p + q) + relative(q, p + q) + (p + q) * Math.log(2)) / 2;
        };
    }

    /** a log(a / b), as a difference of logarithms. */
    private static double relative(double a, double b) {
        return a == 0 ? 0 : a * (Math.log(a) - Math.log(b));
    }

    private static double xLog(double x, double y) {
        return x == 0 ? 0 : x * Math.log(y);
    }
}
