public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double count = Math.max(1, q[i] * 1e12); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / (count / 1e12));
            }
        }
        return total;
    }
}
