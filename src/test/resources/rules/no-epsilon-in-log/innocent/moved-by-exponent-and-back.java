public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double a = Math.scalb(p[i], 300);
                double b = Math.scalb(q[i], 300);
                total += p[i] * Math.log(a / b);
            }
        }
        return total;
    }
}
