public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) {
            double s = 0;
            if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        }
        return s;
    }
}
