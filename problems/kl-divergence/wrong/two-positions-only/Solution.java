public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return term(p[0], q[0]) + term(p[1], q[1]);
    }

    private static double term(double a, double b) {
        return a > 0 ? a * Math.log(a / b) : 0;
    }
}
