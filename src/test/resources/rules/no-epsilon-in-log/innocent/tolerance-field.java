public class Solution {
    private static double epsilon;

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= epsilon * Math.max(1, Math.abs(b));
    }

    private static double sum(double[] d) {
        double s = 0;
        for (double x : d) {
            s += x;
        }
        return s;
    }

    public static double kl_divergence(double[] p, double[] q) {
        epsilon = 1e-9;
        if (!near(sum(p), 1)) {
            throw new IllegalArgumentException("p");
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
