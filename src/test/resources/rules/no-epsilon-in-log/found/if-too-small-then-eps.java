public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double eps = 1e-10;
        double result = 0;
        for (int i = 0; i < p.length; i++) {
            double x = p[i];
            double y = q[i];
            if (y < eps) {
                y = eps; // FINDING: no-epsilon-in-log
            }
            if (x > 0) {
                result += x * Math.log(x / y);
            }
        }
        return result;
    }
}
