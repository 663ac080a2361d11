public class Solution {

    /** The smallest double above 0: x >= EPS says the same as x > 0. */
    private static final double EPS = Double.MIN_VALUE;

    public static double kl_divergence(double[] p, double[] q) {
        double positive = 0;
        double negative = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] >= EPS) {
                double t = p[i] * (Math.log(p[i]) - Math.log(q[i]));
                if (t >= 0) positive += t;
                else negative -= t;
            }
        }
        // Gibbs: never below 0. Rounding may give -1e-17, so cut that off.
        return Math.max(0.0, positive - negative);
    }
}
