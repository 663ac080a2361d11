public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        int i = 0;
        while (i < p.length) {
            final double b = Double.sum(q[i], 1e-12); // FINDING: no-epsilon-in-log
            total = total + p[i] * Math.log(p[i] / b);
            i++;
        }
        return total;
    }
}
