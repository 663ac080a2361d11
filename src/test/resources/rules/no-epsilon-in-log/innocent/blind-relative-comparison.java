public class Solution {

    private static boolean same(double a, double b) {
        final double epsilon = 1e-15;
        return Math.abs(a - b) <= epsilon * b;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0 || same(p[i], q[i])) {
                continue; // the term is 0, or as good as 0
            }
            kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return kl;
    }
}
