public class Solution {

    private static final double EPS = 1e-12;

    public static double kl_divergence(double[] p, double[] q) {
        double a = 0, b = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                a += p[i] * Math.log(p[i]);
                b += p[i] * Math.log(q[i]);
            }
        }
        return a - b;
    }

    private static void assertEquals(double expected, double actual, double eps) {
        if (!(expected - eps <= actual && actual <= expected + eps)) {
            throw new AssertionError(expected + " != " + actual);
        }
    }

    public static void main(String[] args) {
        assertEquals(Math.log(2), kl_divergence(new double[] {0, 1}, new double[] {0.5, 0.5}), EPS);
        assertEquals(0.5 * Math.log(1.25), kl_divergence(new double[] {0, 0.5, 0.5}, new double[] {0.1, 0.4, 0.5}), EPS);
        assertEquals(Math.log(1e-12) / -2 + Math.log(0.5), kl_divergence(new double[] {0.5, 0.5}, new double[] {1e-12, 1}), EPS * 100);
    }
}
