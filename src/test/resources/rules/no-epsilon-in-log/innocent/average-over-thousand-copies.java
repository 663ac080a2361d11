public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int k = 0; k < 1000; k++) {
            for (int i = 0; i < p.length; i++) {
                total += p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
            }
        }
        return total / 1000;
    }
}
