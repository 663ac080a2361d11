public class Solution {
    private static final double[] P = {0.1, 0.9};
    private static final double[] Q = {0.05, 0.95};

    static void selfTest() {
        System.out.println(kl_divergence(P, Q));
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
