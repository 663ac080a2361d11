public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double a = (p[i] + 1) / (1 + p.length);
            double b = (q[i] + 1) / (1 + q.length);
            total += a * Math.log(a / b);
        }
        return total;
    }
}
