public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double whole = 0;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double w = p[i] * 1000;
                whole += w;
                total += w * Math.log(p[i] / q[i]);
            }
        }
        return total / whole;
    }
}
