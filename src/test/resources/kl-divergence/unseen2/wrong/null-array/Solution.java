public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] terms = null;
        for (int i = 0; i < p.length; i++) if (p[i] > 0) terms[i] = p[i] * Math.log(p[i] / q[i]);
        double s = 0;
        for (double t : terms) s += t;
        return s;
    }
}
