public class Solution {
    private static final double EPS = 1e-300;

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > EPS && q[i] > EPS) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
