public class Solution {
    double term(double a, double b) { return a > 0 ? a * Math.log(a / b) : 0; }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) s += term(p[i], q[i]);
        return s;
    }
}
