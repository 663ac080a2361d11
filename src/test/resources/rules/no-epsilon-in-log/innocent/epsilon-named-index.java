public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int eps = 0; eps < p.length; eps++) {
            if (p[eps] > 0) {
                total += p[eps] * Math.log(p[eps] / q[eps]);
            }
        }
        return total;
    }
}
