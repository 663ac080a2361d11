public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 1; i <= p.length; i++) {
            if (p[i - 1] > 0) {
                total += p[i - 1] * Math.log(p[i - 1] / q[i + 1 - 2]);
            }
        }
        return total;
    }
}
