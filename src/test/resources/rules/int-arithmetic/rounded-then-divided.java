public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        if (total > 1) {
            return Math.round(total * 100) / 100; // FINDING: int-arithmetic
        }
        long thousandths = Math.round(total * 1000);
        if (total > 0.5) {
            return thousandths / 1000.0;
        }
        return thousandths / 1000; // FINDING: int-arithmetic
    }
}
