public class Solution {
    private final double eps = Math.pow(10, -9);

    private double log(double x) {
        return Math.log(x + eps); // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        Solution s = new Solution();
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * (s.log(p[i]) - s.log(q[i]));
        }
        return total;
    }
}
