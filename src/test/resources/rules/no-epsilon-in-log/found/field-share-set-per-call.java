public class Solution {
    private double share;

    private double lifted(double x) {
        return x + share; // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        Solution s = new Solution();
        s.share = 1e-6 / q.length;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / s.lifted(q[i]));
            }
        }
        return total;
    }
}
