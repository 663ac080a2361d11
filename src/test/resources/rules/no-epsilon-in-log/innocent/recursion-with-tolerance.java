public class Solution {
    private static boolean near(double[] d, int i, double sum, double tolerance) {
        return i == d.length ? Math.abs(sum - 1) < tolerance : near(d, i + 1, sum + d[i], tolerance * 1.1);
    }

    public static double kl_divergence(double[] p, double[] q) {
        if (!near(p, 0, 0, 1e-9)) {
            throw new IllegalArgumentException("p");
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
