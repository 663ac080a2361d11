public class Solution {
    private static double go(double[] p, double[] q, int i, double weight) {
        if (i >= p.length) {
            return 0;
        }
        double term = p[i] > 0 ? p[i] * weight * Math.log(p[i] * weight / (q[i] * weight)) : 0;
        return term / weight + go(p, q, i + 1, weight / 2);
    }

    public static double kl_divergence(double[] p, double[] q) {
        return go(p, q, 0, 1024);
    }
}
