public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double e = 1;
        for (int k = 0; k < 12; k++) e /= 10;
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += p[i] * Math.log((e + p[i]) / (e + q[i]));
        }
        return s;
    }
}
