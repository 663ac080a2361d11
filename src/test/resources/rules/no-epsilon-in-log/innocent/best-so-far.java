public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double smallest = 1e-3;
        for (double x : p) {
            smallest = Math.min(smallest, x);
        }
        if (smallest < 0) {
            throw new IllegalArgumentException();
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
