public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sp = 0;
        double sq = 0;
        int n = 0;
        for (double x : p) {
            sp = sp + 1e6 * x;
            n++;
        }
        for (double x : q) {
            sq = sq + 1e6 * x;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double a = p[i] * 1e6 / sp;
                double b = q[i] * 1e6 / sq;
                total += a * Math.log(a / b);
            }
        }
        return total;
    }
}
