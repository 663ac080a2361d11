public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return go(p, q, 0, 0);
    }

    private static double go(double[] p, double[] q, int i, double total) {
        if (i >= p.length) {
            return total;
        }
        return go(p, q, i + 1, p[i] > 0 ? total + p[i] * Math.log(p[i] / q[i]) : total);
    }
}
