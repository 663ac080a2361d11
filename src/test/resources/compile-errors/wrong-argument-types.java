public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return term(p, q);
    }

    private static double term(double a, double b) {
        return a * Math.log(a / b);
    }
}
