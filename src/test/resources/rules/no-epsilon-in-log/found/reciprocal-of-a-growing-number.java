public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double big = 1;
        for (int k = 0; k < 30; k++) {
            big *= 2;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + 1 / big)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
