public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sp = 0;
        double sq = 0;
        for (int i = 0; i < p.length; i++) {
            sp += p[i];
            sq += q[i];
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] / sp * Math.log((p[i] / sp) / (q[i] / sq));
            }
        }
        return total;
    }
}
