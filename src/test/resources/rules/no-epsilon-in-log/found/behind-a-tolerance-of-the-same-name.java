public class Solution {
    private static final double EPS = 1e-12;

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (double x : q) {
            sum += x;
        }
        if (Math.abs(sum - 1) > EPS) {
            throw new IllegalArgumentException("q sums to " + sum);
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + EPS)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
