public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length - 1; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total + p[p.length - 1] * Math.log(p[p.length - 1] / q[p.length - 1]);
    }
}
