public class Solution {
    private static double log(double x) {
        double y = x - 1, power = 1, sum = 0;
        for (int k = 1; k <= 5; k++) {
            power *= y;
            sum += (k % 2 == 1 ? power : -power) / k;
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) if (p[i] > 0) sum += p[i] * log(p[i] / q[i]);
        return sum;
    }
}
