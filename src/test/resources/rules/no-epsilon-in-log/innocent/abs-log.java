public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double l = Math.log(p[i] / q[i]);
                if (Math.abs(l) < 1e-15) {
                    l = 0;
                }
                total += p[i] * l;
            }
        }
        return total;
    }
}
