public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double safe = 2 * Math.ulp(1.0);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double a = p[i] + safe; // FINDING: no-epsilon-in-log
            double b = q[i] + safe; // FINDING: no-epsilon-in-log
            total += a * Math.log(a / b);
        }
        return total;
    }
}
