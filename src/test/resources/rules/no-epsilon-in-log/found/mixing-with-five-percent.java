public class Solution {
    static final double EPS = 0.05;

    static double mix(double x, int n) {
        return (1 - EPS) * x + EPS / n; // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / mix(q[i], q.length));
            }
        }
        return total;
    }
}
