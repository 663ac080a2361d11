public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double r = p[i] / q[i];
            if (r > 1e300) r = 1e300;
            if (p[i] > 0) s += p[i] * Math.log(r);
        }
        return s;
    }
}
