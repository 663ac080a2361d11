public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                int ratio = (int) (p[i] / q[i]); // FINDING: int-arithmetic
                total += p[i] * Math.log(ratio);
            }
        }
        return total;
    }
}
