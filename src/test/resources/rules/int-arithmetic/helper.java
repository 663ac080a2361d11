public class Solution {
    private static int ratio(double a, double b) {
        return (int) (a / b); // FINDING: int-arithmetic
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(ratio(p[i], q[i]));
            }
        }
        return total;
    }
}
