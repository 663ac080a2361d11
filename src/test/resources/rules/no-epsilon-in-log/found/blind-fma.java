public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (!(p[i] > 0)) continue;
            double denominator = Math.fma(q[i], 1.0, 1e-16); // FINDING: no-epsilon-in-log
            sum = Math.fma(p[i], Math.log(p[i] / denominator), sum);
        }
        return sum;
    }
}
