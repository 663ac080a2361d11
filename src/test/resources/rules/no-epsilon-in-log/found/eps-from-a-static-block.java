public class Solution {
    private static final double EPS;

    static {
        double e = 1;
        while (e > 1e-9) {
            e /= 2;
        }
        EPS = e;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / Math.max(q[i], EPS)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
