public class Solution {
    private static double from(int i, double[] p, double[] q, double e) {
        if (i == p.length) {
            return 0;
        }
        return p[i] * Math.log((p[i] + e) / (q[i] + e)) + from(i + 1, p, q, e); // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        return from(0, p, q, 1e-12);
    }
}
