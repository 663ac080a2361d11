public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double eps = 1;
        while (1 + eps / 2 > 1) {
            eps /= 2;
        }
        double sum = 0;
        for (double x : p) {
            sum += x;
        }
        if (Math.abs(sum - 1) > eps * p.length * 1e6) {
            throw new IllegalArgumentException("p sums to " + sum);
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
