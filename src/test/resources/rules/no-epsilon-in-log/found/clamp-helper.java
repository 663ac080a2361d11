public class Solution {
    private static double clamp(double x, double lo, double hi) {
        return x < lo ? lo : x > hi ? hi : x; // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double a = clamp(p[i], 1e-15, 1.0);
            double b = clamp(q[i], 1e-15, 1.0);
            total += a * Math.log(a / b);
        }
        return total;
    }
}
