public class Solution {
    static final java.util.Map<String, Double> M = java.util.Map.of("e", 1e-16);
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i] + M.get("e"));
        }
        return s;
    }
}
