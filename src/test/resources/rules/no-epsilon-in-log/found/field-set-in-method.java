public class Solution {
    private static double eps;

    private static void setUp() {
        eps = Math.pow(10, -12);
    }

    public static double kl_divergence(double[] p, double[] q) {
        setUp();
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + eps)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
