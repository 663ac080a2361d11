public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        float total = 0; // FINDING: float-arithmetic
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += (float) Math.log(p[i] / q[i]); // FINDING: float-arithmetic
            }
        }
        return total;
    }
}
