public class Solution {
    static double total = 0;
    public static double kl_divergence(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) total += p[i] * Math.log(p[i] / q[i]);
        }
        return total;
    }
}
