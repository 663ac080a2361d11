public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return from(0, p, q);
    }

    private static double from(int i, double[] p, double[] q) {
        if (i == p.length) {
            return 0;
        }
        double rest = from(i + 1, p, q);
        return p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) + rest : rest;
    }
}
