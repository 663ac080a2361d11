public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double m = (p[i] + q[i]) / 2;
            total += half(p[i], m) + half(q[i], m);
        }
        return total;
    }

    private static double half(double x, double m) {
        return x > 0 ? 0.5 * x * Math.log(x / m) : 0;
    }
}
