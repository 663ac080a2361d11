public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double little = 1d / Long.MAX_VALUE;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double b = q[i] == 0 ? little : q[i]; // FINDING: no-epsilon-in-log
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / b);
            }
        }
        return total;
    }
}
