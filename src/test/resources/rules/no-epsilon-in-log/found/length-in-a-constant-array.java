public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] settings = {1.0 / (1e7 * p.length), 2}; // FINDING: no-epsilon-in-log
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + settings[0]));
            }
        }
        return total;
    }
}
