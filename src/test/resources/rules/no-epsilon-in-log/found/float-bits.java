public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        float bit = Float.intBitsToFloat(1);
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / Math.max(bit, q[i])); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
