public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double u = 1.0 / p.length;
                total += p[i] * (Math.log(p[i] / u) - Math.log(q[i] / u));
            }
        }
        return total;
    }
}
