public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p[1] > 1) {
            return 0;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
