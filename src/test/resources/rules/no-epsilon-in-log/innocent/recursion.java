public class Solution {
    private static double from(double[] p, double[] q, int i, double total) {
        if (i == p.length) {
            return total;
        }
        return from(p, q, i + 1, p[i] > 0 ? total + p[i] * Math.log(p[i] / q[i]) : total);
    }

    public static double kl_divergence(double[] p, double[] q) {
        return from(p, q, 0, 0);
    }
}
