public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double t = 1.0;
                total += p[i] * Math.log(Math.pow(p[i], t) / Math.pow(q[i], t)) / t;
            }
        }
        return total;
    }
}
