public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
        }
        return Math.floor(total * 1e13 + 0.5) / 1e13;
    }
}
