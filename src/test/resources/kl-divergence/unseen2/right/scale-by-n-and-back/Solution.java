public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = p.length;
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += n * p[i] * Math.log(p[i] / q[i]);
        }
        return s / n;
    }
}
