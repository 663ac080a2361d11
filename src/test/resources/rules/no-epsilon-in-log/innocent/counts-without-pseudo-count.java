public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double hits = q[i] * 1e6;
                double of = 1e6;
                total += p[i] * Math.log(p[i] / (hits / of));
            }
        }
        return total;
    }
}
