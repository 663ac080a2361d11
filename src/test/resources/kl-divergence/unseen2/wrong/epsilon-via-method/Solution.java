public class Solution {
    static double tiny() { return 1e-12; }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += p[i] * Math.log((p[i] + tiny()) / (q[i] + tiny()));
        }
        return s;
    }
}
