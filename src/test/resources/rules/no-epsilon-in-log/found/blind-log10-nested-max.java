public class Solution {

    static double ln(double x) {
        return Math.log10(Math.max(1e-100, x)) / Math.log10(Math.E); // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            kl += p[i] * (ln(p[i]) - ln(q[i]));
        }
        return kl;
    }
}
