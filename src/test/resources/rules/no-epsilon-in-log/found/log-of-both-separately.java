public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double lp = Math.log(p[i]);
                double lq = Math.log(q[i] + 1e-20); // FINDING: no-epsilon-in-log
                total += p[i] * (lp - lq);
            }
        }
        return total;
    }
}
