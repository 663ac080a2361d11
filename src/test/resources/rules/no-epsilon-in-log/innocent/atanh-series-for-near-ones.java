public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double t = (p[i] - q[i]) / (p[i] + q[i]);
                if (Math.abs(t) < 1e-3) {
                    total += p[i] * 2 * (t + t * t * t / 3 + t * t * t * t * t / 5);
                } else {
                    total += p[i] * Math.log(p[i] / q[i]);
                }
            }
        }
        return total;
    }
}
