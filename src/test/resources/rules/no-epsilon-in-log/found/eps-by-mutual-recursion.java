public class Solution {
    private static double ping(double x) {
        return x < 1e-12 ? x : pong(x / 3);
    }

    private static double pong(double x) {
        return x < 1e-12 ? x : ping(x / 5);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + ping(1))); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
