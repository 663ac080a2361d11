public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double tiny = 1.0 / (1e9 * p.length);
        double sum = 0.0;
        for (int i = 0; i < p.length; ++i) {
            if (p[i] == 0.0) continue;
            double ratio = (p[i] + tiny) / (q[i] + tiny); // FINDING: no-epsilon-in-log
            sum += p[i] * Math.log(ratio);
        }
        return sum;
    }
}
