public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return term(p, q, 0);
    }

    private static double term(double[] p, double[] q, int i) {
        double rest = term(p, q, i + 1);
        return p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) + rest : rest;
    }
}
