public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double r = p[i] / q[i];
                double x = r - 1;
                total += p[i] * (Math.abs(x) < 1e-3 ? Math.log1p(x) : Math.log(r));
            }
        }
        return total;
    }
}
