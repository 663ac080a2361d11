public class Solution {
    private static float term(double a, double b) { // FINDING: float-arithmetic
        return Double.valueOf(a * Math.log(a / b)).floatValue(); // FINDING: float-arithmetic
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += term(p[i], q[i]);
            }
        }
        return total;
    }
}
