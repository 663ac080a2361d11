public class Solution {
    private static void check(double[] a) {
        double s = 0;
        for (double x : a) {
            s += x;
        }
        if (s != 1.0) {
            throw new IllegalArgumentException("not a probability distribution");
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        check(p);
        check(q);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return kl;
    }
}
