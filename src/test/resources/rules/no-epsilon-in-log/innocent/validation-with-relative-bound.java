public class Solution {
    private static void check(double[] d, String name) {
        double sum = 0;
        for (double x : d) {
            if (x < -1e-12 || x > 1 + 1e-12) {
                throw new IllegalArgumentException(name + " has " + x);
            }
            sum += x;
        }
        if (sum < 1 - 1e-6 || sum > 1 + 1e-6) {
            throw new IllegalArgumentException(name + " sums to " + sum);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        check(p, "p");
        check(q, "q");
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
