public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] > 0) s += (p[i] - q[i]) * (p[i] - q[i]) / q[i];
        }
        return s;
    }
}
