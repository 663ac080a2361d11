public class Solution {
    /** log(a / b), accurate also when a and b are close (log1p) or far apart (difference of logs). */
    private static double logRatio(double a, double b) {
        double d = a - b;
        return Math.abs(d) <= 0.5 * b ? Math.log1p(d / b) : Math.log(a) - Math.log(b);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0.0;
        double correction = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0.0) {
                double y = p[i] * logRatio(p[i], q[i]) - correction;
                double t = sum + y;
                correction = (t - sum) - y;
                sum = t;
            }
        }
        return sum;
    }
}
