public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                int bins = (int) Math.ceil(p.length / 1000.0) + 1;
                total += bins > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
            }
        }
        return total;
    }
}
