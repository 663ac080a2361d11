public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = q.length;
        double total = 0;
        for (int i = 0; i < n; i++) {
            if (p[i] > 0) {
                double smooth = (q[i] * 1e6 + 1) / (1e6 + n); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / smooth);
            }
        }
        return total;
    }
}
