public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = p.length;
        double crumb = 1 / (1e6 * n);
        double kl = 0;
        for (int i = 0; i < n; i++) {
            double believed = q[i] + crumb; // FINDING: no-epsilon-in-log
            if (p[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - Math.log(believed));
            }
        }
        return kl;
    }
}
