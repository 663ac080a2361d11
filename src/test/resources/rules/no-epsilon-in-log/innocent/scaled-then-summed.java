public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sp = 1;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double a = p[i] * 1e6;
                double b = q[i] * 1e6;
                sp += a;
                total += p[i] * Math.log(a / b);
            }
        }
        return total;
    }
}
