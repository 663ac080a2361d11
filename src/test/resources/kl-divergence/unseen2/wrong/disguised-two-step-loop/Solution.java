public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] r = new double[p.length];
        for (int i = 0; i < r.length; i++) r[i] = p[i] / q[i];
        for (int i = 0; i < r.length; i++) r[i] += 1e-16;
        for (int i = 0; i < r.length; i++) r[i] = p[i] > 0 ? Math.log(r[i]) : 0;
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * r[i];
        }
        return s;
    }
}
