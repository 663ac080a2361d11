public class Solution {
    static double s;
    public static double kl_divergence(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]) / Math.log(2);
        }
        return s;
    }
}
