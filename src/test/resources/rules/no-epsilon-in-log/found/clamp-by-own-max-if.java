public class Solution {
    private static final double EPS = 1e-12;

    private static double larger(double a, double b) {
        if (a >= b) {
            return a;
        }
        return b; // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / larger(q[i], EPS));
            }
        }
        return total;
    }
}
