public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] == 0) {
                q[i] = 1e-10; // FINDING: no-epsilon-in-log
            }
            total += p[i] * Math.log(p[i] / q[i]);
        }
        return total;
    }
}
