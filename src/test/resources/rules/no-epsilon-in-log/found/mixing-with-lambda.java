public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double lambda = 1e-3;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double mixed = (1 - lambda) * q[i] + lambda * (1.0 / q.length); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / mixed);
            }
        }
        return total;
    }
}
