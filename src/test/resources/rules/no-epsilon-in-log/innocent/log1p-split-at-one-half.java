public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double r = p[i] / q[i];
                total += p[i] * (r > 0.5 && r < 2 ? Math.log1p((p[i] - q[i]) / q[i]) : Math.log(r));
            }
        }
        return total;
    }
}
