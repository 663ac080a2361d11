public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * log(p[i] / q[i]);
            }
        }
        return total;
    }

    private static double log(double x) {
        double y = (x - 1) / (x + 1);
        double power = y;
        double sum = 0;
        for (int k = 1; k < 20; k += 2) {
            sum += power / k;
            power *= y * y;
        }
        return 2 * sum;
    }
}
