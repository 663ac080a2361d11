public class Solution {

    private static final double LAMBDA = 1e-10;

    private static double[] mix(double[] d) {
        double[] m = new double[d.length];
        for (int i = 0; i < d.length; i++) {
            m[i] = (1 - LAMBDA) * d[i] + LAMBDA / d.length; // FINDING: no-epsilon-in-log
        }
        return m;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] r = mix(q);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * Math.log(p[i]) - p[i] * Math.log(r[i]);
            }
        }
        return kl;
    }
}
