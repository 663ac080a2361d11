public class Solution {
    private static double power(double x, int k) {
        double r = 1;
        for (int j = 0; j < k; j++) {
            r *= x;
        }
        return r;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + power(0.1, 9))); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
