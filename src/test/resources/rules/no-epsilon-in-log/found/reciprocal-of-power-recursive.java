public class Solution {
    private static double power(double x, int k) {
        return k == 0 ? 1 : x * power(x, k - 1);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + 1 / power(10, 9))); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
