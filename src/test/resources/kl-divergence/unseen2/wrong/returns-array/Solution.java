public class Solution {
    public static double[] kl_divergence(double[] p, double[] q) {
        double[] s = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s[i] = p[i] * Math.log(p[i] / q[i]);
        }
        return s;
    }
}
