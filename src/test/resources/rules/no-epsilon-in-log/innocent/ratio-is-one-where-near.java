public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double ratio = Math.abs(p[i] - q[i]) < 1e-300 ? 1 : p[i] / q[i];
                total += p[i] * Math.log(ratio);
            }
        }
        return total;
    }
}
