public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double gap = (float) 0.3 - 0.3;
                total += p[i] * Math.log(p[i] / (q[i] + gap)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
