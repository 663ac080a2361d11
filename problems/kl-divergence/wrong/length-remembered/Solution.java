public class Solution {
    private static int n = 0;

    public static double kl_divergence(double[] p, double[] q) {
        if (n == 0) {
            n = p.length;
        }
        double total = 0;
        for (int i = 0; i < n; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
