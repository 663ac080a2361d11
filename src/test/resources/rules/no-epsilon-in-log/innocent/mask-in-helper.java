public class Solution {
    private static double term(double a, double b, double bound) {
        return a <= bound ? 0 : a * Math.log(a / b);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += term(p[i], q[i], 1e-18);
        }
        return total;
    }
}
