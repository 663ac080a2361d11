public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double dust = 0.1 + 0.2 - 0.3;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + dust)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
