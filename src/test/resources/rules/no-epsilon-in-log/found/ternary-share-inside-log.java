public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        int n = p.length;
        for (int i = 0; i < n; i++) {
            kl += p[i] == 0 ? 0 : p[i] * Math.log(p[i] / (q[i] == 0 ? 1.0 / (1e6 * n) : q[i])); // FINDING: no-epsilon-in-log
        }
        return kl;
    }
}
