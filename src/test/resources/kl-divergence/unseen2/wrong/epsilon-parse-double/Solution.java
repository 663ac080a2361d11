public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double e = Double.parseDouble("1e-12");
        double s = 0;
        for (int i = 0; i < p.length; i++) s += p[i] * Math.log((p[i] + e) / (q[i] + e));
        return s;
    }
}
