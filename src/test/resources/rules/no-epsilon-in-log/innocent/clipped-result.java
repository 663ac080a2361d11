public class Solution {
    private static double clip(double x) {
        return x < 1e-13 ? 0 : x;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return clip(total);
    }
}
