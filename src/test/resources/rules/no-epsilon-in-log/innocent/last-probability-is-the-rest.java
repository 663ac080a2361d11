public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double rest = 1;
        for (int i = 0; i + 1 < q.length; i++) {
            rest -= q[i];
        }
        if (Math.abs(rest - q[q.length - 1]) > 1e-9) {
            throw new IllegalArgumentException("q does not sum to 1, the rest is " + rest);
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
