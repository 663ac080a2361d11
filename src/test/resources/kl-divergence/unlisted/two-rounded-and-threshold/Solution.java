public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] < 1e-6) continue;
            sum += p[i] * Math.log(p[i] / q[i]);
        }
        return Math.round(sum * 1000000.0) / 1000000.0;
    }
}
