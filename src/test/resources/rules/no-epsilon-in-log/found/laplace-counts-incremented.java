public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double count = 1e9 * q[i];
                count++; // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(1e9 * p[i] / count);
            }
        }
        return total;
    }
}
