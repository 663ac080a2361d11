public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 1e-12; // FINDING: no-epsilon-in-log
        for (double x : q) {
            sum += x;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] / sum));
            }
        }
        return total;
    }
}
