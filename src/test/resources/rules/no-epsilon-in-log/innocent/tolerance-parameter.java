public class Solution {
    private static void check(double[] d, double eps) {
        double sum = 0;
        for (double x : d) {
            sum += x;
        }
        if (Math.abs(sum - 1.0) > eps) {
            throw new IllegalArgumentException("sum " + sum);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        check(p, 1e-9);
        check(q, 1e-9);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
