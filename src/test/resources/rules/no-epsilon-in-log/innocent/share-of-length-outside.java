public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        double least = 1.0 / (1e9 * p.length);
        return total < 0 && total > -least ? 0 : total;
    }
}
