public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] < 1e-12) {
                    throw new IllegalArgumentException("q is 0 where p is not");
                }
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
