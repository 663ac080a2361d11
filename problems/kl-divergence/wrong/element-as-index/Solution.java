public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (double i : p) {
            int k = (int) i;
            if (p[k] > 0) {
                total += p[k] * Math.log(p[k] / q[k]);
            }
        }
        return total;
    }
}
