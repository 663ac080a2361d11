public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double e = 1;
        int k = 0;
        while (k < 50) {
            e = e * 0.5;
            k++;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + e)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
