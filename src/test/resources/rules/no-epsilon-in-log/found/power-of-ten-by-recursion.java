public class Solution {
    private static double tenToMinus(int k) {
        return k == 0 ? 1 : tenToMinus(k - 1) / 10;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + tenToMinus(9))); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
