public class Solution {
    static double estimate(double share, int n) {
        double seen = share * 100000;
        return (seen + 0.5) / (100000 + 0.5 * n); // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * Math.log(p[i] / estimate(q[i], q.length));
            }
        }
        return kl;
    }
}
