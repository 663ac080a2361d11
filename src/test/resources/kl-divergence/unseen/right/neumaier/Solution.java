public class Solution {
    /**
     * Compensated (Neumaier) summation of p_i * (ln p_i - ln q_i).
     * See Neumaier 1974.
     */
    public static double kl_divergence(final double[] p, final double[] q) {
        double s = 0.0, c = 0.0;
        for (int i = p.length - 1; i >= 0; --i) {
            if (!(p[i] > 0.0)) continue;
            final double x = p[i] * (Math.log(p[i]) - Math.log(q[i]));
            final double t = s + x;
            if (Math.abs(s) >= Math.abs(x)) c += (s - t) + x;
            else                            c += (x - t) + s;
            s = t;
        }
        return s + c;
    }
}
