public class Solution {
    // sum of p log(p/q) - p + q : the same when both sum to 1, and every term is >= 0
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double t = p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
            s += t - p[i] + q[i];
        }
        return s;
    }
}
