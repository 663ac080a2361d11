public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        final double floor = 1e-300;
        double s = 0.0;
        int i = 0;
        while (i < p.length) {
            double a = p[i] < floor ? floor : p[i]; // FINDING: no-epsilon-in-log
            double b = q[i] < floor ? floor : q[i]; // FINDING: no-epsilon-in-log
            s += p[i] * (Math.log(a) - Math.log(b));
            i++;
        }
        return s;
    }
}
