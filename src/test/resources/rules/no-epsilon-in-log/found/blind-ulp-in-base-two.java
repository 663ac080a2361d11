public class Solution {

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double bits = 0;
        for (int i = 0; i < p.length; i++) {
            bits += p[i] * (log2(p[i] + Math.ulp(1.0)) - log2(q[i] + Math.ulp(1.0))); // FINDING: no-epsilon-in-log
        }
        return bits * Math.log(2);
    }
}
