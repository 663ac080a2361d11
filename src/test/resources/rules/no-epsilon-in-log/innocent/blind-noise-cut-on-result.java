public class Solution {

    static final double EPS = 1e-16;

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        // outside of every log: rounding noise only
        double cut = Math.max(kl, 0.0);
        return cut + EPS > EPS ? cut : 0.0;
    }
}
