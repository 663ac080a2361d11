public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double least = 1;
        for (double x : q) {
            if (x > 0 && x < least) {
                least = x;
            }
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + least / 100)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
