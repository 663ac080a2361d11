public class Solution {

    private static final double SCALE = 1e-3;

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                // per mille; the unit cancels in the difference
                double a = Math.log(p[i] / SCALE);
                double b = Math.log(q[i] / SCALE);
                kl += p[i] * (a - b);
            }
        }
        return kl;
    }
}
