public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double a = p[i] / 1e-9 + 1; // FINDING: no-epsilon-in-log
                double b = q[i] / 1e-9 + 1; // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(a / b);
            }
        }
        return total;
    }
}
