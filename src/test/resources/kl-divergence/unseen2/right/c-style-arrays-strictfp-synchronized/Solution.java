public class Solution {
    public static synchronized double kl_divergence(final double p[], final double q[]) {
        double s = 0, t[] = new double[p.length];
        for (int i = 0; i < t.length; t[i] = p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0, s += t[i++]);
        return s;
    }
}
