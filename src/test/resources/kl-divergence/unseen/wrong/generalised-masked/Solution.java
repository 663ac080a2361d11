public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double out = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                out += p[i] * Math.log(p[i] / q[i]) - p[i] + q[i];
            }
        }
        return out;
    }
}
