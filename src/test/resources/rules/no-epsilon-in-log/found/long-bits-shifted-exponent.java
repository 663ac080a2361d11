public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        double e = Double.longBitsToDouble((1023L - 40) << 52);
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + e)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
