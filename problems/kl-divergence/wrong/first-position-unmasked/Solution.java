public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = p[0] * Math.log(p[0] / q[0]);
        for (int i = 1; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
