public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                final double b;
                if (q[i] > 0.5) {
                    b = q[i];
                } else if (q[i] > 1e-9) {
                    b = q[i];
                } else {
                    b = 1e-9; // FINDING: no-epsilon-in-log
                }
                total += p[i] * Math.log(p[i] / b);
            }
        }
        return total;
    }
}
