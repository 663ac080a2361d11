public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) sum += p[i] * Math.log(p[i] / q[i]);
        }
        // KL is never below 0; rounding may take it to -1e-17
        return Math.max(0.0, sum);
    }
}
