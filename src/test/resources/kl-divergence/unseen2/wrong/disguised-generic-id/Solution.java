public class Solution {
    static <T> T id(T t) { return t; }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(id(p[i] / q[i] + id(1e-16)));
        }
        return s;
    }
}
