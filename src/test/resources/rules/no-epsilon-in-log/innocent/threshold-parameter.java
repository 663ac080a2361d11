public class Solution {
    private static double kl(double[] p, double[] q, double threshold) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] < threshold) {
                continue;
            }
            total += p[i] * Math.log(p[i] / q[i]);
        }
        return total;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return kl(p, q, 1e-15);
    }
}
