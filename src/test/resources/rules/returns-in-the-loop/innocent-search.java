public class Solution {
    private static double from(double[] p, double[] q, int i) {
        for (;;) {
            return i == p.length ? 0 : p[i] + from(p, q, i + 1);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 1) {
                return -Math.log(q[0]);
            }
        }
        while (true) {
            return from(p, q, 0);
        }
    }
}
