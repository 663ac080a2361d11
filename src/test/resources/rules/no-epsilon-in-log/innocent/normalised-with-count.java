public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (double x : p) {
            s += x;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double a = p[i] / (s / p.length) / p.length;
                total += p[i] * Math.log(a * s / q[i]);
            }
        }
        return total;
    }
}
