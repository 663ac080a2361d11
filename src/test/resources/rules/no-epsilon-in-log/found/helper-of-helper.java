public class Solution {
    private static double term(double a, double b) {
        return a * safeLog(a / lifted(b));
    }

    private static double safeLog(double x) {
        return Math.log(x);
    }

    private static double lifted(double x) {
        return x + small(); // FINDING: no-epsilon-in-log
    }

    private static double small() {
        return 1e-12;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += term(p[i], q[i]);
            }
        }
        return total;
    }
}
