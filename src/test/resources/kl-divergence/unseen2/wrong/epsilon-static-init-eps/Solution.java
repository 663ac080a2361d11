public class Solution {
    static double E;
    static { E = 1e-16; }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += p[i] * Math.log((p[i] + E) / (q[i] + E));
        }
        return s;
    }
}
