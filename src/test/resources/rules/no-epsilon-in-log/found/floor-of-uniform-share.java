public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double floor = 1e-6 / q.length;
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                s += p[i] * Math.log(p[i] / Math.max(q[i], floor)); // FINDING: no-epsilon-in-log
            }
        }
        return s;
    }
}
