public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = p[0] * Math.log(p[0] / q[0]);
        for (int i = 1; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        }
        return s;
    }
}
