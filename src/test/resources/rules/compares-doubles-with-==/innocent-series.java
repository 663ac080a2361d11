public class Solution {
    private static double ln(double x) {
        double t = (x - 1) / (x + 1);
        double power = t;
        double sum = 0;
        double before;
        int k = 1;
        do {
            before = sum;
            sum += power / k;
            power *= t * t;
            k += 2;
        } while (sum != before);
        return 2 * sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * ln(p[i] / q[i]);
            }
        }
        return total;
    }
}
