public class Solution {
    record Tolerance(double eps) {
        boolean near(double a, double b) {
            return Math.abs(a - b) <= eps;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Tolerance t = new Tolerance(1e-9);
        double sum = 0;
        for (double x : p) {
            sum += x;
        }
        if (!t.near(sum, 1)) {
            throw new IllegalArgumentException("sum " + sum);
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
