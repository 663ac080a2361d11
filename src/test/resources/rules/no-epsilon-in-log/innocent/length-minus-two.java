public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double c = 1.0 / (p.length + 1.0);
                total += p[i] * (Math.log(p[i] / c) - Math.log(q[i] / c));
            }
        }
        return total;
    }
}
