public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            if (p[i] == 0) continue;
            total += p[i] * Math.log(p[i] / q[i]);
        }
        return total;
    }
}
