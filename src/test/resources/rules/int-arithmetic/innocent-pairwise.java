public class Solution {
    private static double sum(double[] p, double[] q, int a, int b) {
        if (b - a == 1) {
            return p[a] > 0 ? p[a] * Math.log(p[a] / q[a]) : 0;
        }
        int m = a + (b - a) / 2;
        return sum(p, q, a, m) + sum(p, q, m, b);
    }

    public static double kl_divergence(double[] p, double[] q) {
        return sum(p, q, 0, p.length);
    }
}
