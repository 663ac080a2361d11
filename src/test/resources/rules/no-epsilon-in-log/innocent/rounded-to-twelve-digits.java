public class Solution {
    private static double rounded(double x) {
        return Math.floor(x * 1e12 + 0.5) / 1e12;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(rounded(p[i] / q[i]));
            }
        }
        return total;
    }
}
