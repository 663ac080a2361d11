public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double guard = 1;
        for (int k = 0; k < 400; k++) {
            guard = guard * 0.9;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + guard)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
