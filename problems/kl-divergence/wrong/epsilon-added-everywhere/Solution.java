public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double a = p[i] + 1e-9;
            double b = q[i] + 1e-9;
            total += a * Math.log(a / b);
        }
        return total;
    }
}
