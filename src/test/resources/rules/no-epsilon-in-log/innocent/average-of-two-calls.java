public class Solution {
    private static double half(double a, double b, double w) {
        return w < 0.5 ? a * w * Math.log(a / b) : half(a, b, w / 2) ;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += half(p[i], q[i], 1) * 2;
            }
        }
        return total;
    }
}
