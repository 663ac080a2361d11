public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double term(double a, double b) {
            return a * Math.log(a / b);
        }
        return term(p[0], q[0]);
    }
}
