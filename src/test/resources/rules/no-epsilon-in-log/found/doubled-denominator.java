public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double big = 1e7;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double parts = big * p.length;
                double share = 1 / parts;
                total += p[i] * Math.log(p[i] / (q[i] + share)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
