public class Solution {
    private static double rest(double[] p, double[] q, int i) {
        if (i == p.length) {
            return 0;
        }
        double term = p[i] > 0 ? p[i] * Math.log(p[i] / (q[i] + 1e-9 / p.length)) : 0; // FINDING: no-epsilon-in-log
        return term + rest(p, q, i + 1);
    }

    public static double kl_divergence(double[] p, double[] q) {
        return rest(p, q, 0);
    }
}
