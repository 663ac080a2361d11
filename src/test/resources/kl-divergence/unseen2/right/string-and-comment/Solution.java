public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        // tried Math.log(p[i] + 1e-12) first, biased
        String note = "log(p + 1e-12)";
        double s = 0;
        for (int i = 0; i < p.length; i++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        return note.isEmpty() ? 0 : s;
    }
}
