public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double ratio = p[i] / q[i];
            ratio += 1e-12; // FINDING: no-epsilon-in-log
            double l = Math.log(ratio);
            total += p[i] * l;
        }
        return total;
    }
}
