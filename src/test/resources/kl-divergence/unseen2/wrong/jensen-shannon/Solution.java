public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double m = (p[i] + q[i]) / 2;
            if (p[i] > 0) s += 0.5 * p[i] * Math.log(p[i] / m);
            if (q[i] > 0) s += 0.5 * q[i] * Math.log(q[i] / m);
        }
        return s;
    }
}
