public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double product = 1;
        for (int i = 0; i < p.length; i++) {
            product *= Math.pow((p[i] + 1e-12) / (q[i] + 1e-12), p[i]); // FINDING: no-epsilon-in-log
        }
        return Math.log(product);
    }
}
