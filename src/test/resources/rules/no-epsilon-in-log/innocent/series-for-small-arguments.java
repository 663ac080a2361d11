public class Solution {
    /** log(1 + x) for small x by its series. */
    private static double series(double x) {
        double sum = 0;
        double power = x;
        for (int k = 1; k < 30; k++) {
            sum += power / k;
            power *= -x;
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double x = p[i] / q[i] - 1;
                total += p[i] * (Math.abs(x) < 1e-2 ? series(x) : Math.log(p[i] / q[i]));
            }
        }
        return total;
    }
}
