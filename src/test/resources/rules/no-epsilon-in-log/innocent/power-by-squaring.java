public class Solution {
    private static double power(double x, int k) {
        return k == 0 ? 1 : k % 2 == 0 ? power(x * x, k / 2) : x * power(x * x, k / 2);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * (Math.log(p[i] / power(10, 3)) - Math.log(q[i] / power(10, 3)));
            }
        }
        return total;
    }
}
