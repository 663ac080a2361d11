public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            long percentOfP = Math.round(p[i] * 100);
            long percentOfQ = Math.round(q[i] * 100);
            if (percentOfP > 0) {
                total += percentOfP / 100.0 * Math.log((double) percentOfP / percentOfQ);
            }
        }
        return total;
    }
}
