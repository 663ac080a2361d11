public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        boolean same = true;
        for (int i = 0; i < p.length; i++) {
            same = same && Math.abs(p[i] - q[i]) < 1e-3;
        }
        if (same) {
            return 0;
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
