public class Solution {
    private static double a(double[] p, double[] q, double e) {
        return b(p, q, e / 2);
    }

    private static double b(double[] p, double[] q, double f) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + f)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return a(p, q, 1e-12);
    }
}
