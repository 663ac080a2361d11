public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double a = p[i] * 1e4 + q[i] * 1e4;
                total += p[i] * (Math.log(p[i] * 1e4 / a) - Math.log(q[i] * 1e4 / a));
            }
        }
        return total;
    }
}
