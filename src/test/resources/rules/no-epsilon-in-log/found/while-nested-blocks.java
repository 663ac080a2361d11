public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        int k = 0;
        int n = p.length;
        while (k < n) {
            double num = p[k], den = q[k];
            {
                num = num + 1e-8; // FINDING: no-epsilon-in-log
            }
            s += p[k] * (Math.log(num) - Math.log(den));
            k += 1;
        }
        return s;
    }
}
