public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double a = 0;
        for (double v : p) a += v;
        if (a != 1.0) throw new IllegalArgumentException("p must sum to 1 but sums to " + a);
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        }
        return s;
    }
}
