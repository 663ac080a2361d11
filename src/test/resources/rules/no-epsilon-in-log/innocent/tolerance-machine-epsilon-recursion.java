public class Solution {
    private static double eps(double e) {
        return 1 + e / 2 == 1 ? e : eps(e / 2);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] > eps(1) * 1e-300 ? p[i] * Math.log(p[i] / q[i]) : 0;
            }
        }
        return total;
    }
}
