public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double dust = 3 * (4.0 / 3 - 1) - 1;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + Math.abs(dust))); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
