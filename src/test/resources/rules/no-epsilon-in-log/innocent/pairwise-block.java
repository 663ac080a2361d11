public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] parts = new double[8];
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                parts[i % 8] += p[i] * Math.log(p[i] / q[i]);
            }
        }
        double s = 0;
        for (double x : parts) {
            s += x;
        }
        return s < 0 && s > -1e-12 ? 0 : s;
    }
}
