public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += Math.log(Math.pow(p[i] / q[i], 1000)) * p[i] / 1000;
            }
        }
        return total;
    }
}
