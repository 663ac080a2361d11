public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double safe = q[i] < 1e-10 ? 1 : q[i];
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / safe);
            }
        }
        return total;
    }
}
