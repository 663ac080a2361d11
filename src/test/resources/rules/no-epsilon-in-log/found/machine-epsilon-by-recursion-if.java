public class Solution {
    static double shrink(double x) {
        if (1.0 + x == 1.0) {
            return x;
        }
        return shrink(x * 0.5);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double qq = Math.max(q[i], shrink(1.0)); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / qq);
            }
        }
        return total;
    }
}
