public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (double a : p) {
            for (double b : q) {
                if (a > 0) {
                    total += a * Math.log(a / b);
                }
            }
        }
        return total;
    }
}
