public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        long total = 0;
        for (int i = 0; i < p.length; i++) {
            total += (long) (p[i] * Math.log(p[i] / q[i])); // FINDING: int-arithmetic
        }
        return total;
    }
}
