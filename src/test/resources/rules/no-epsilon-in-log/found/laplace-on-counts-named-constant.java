public class Solution {
    private static final int SAMPLES = 1_000_000;
    private static final double PSEUDO = 1;

    private static double[] smooth(double[] d) {
        double[] s = new double[d.length];
        for (int i = 0; i < d.length; i++) {
            s[i] = (d[i] * SAMPLES + PSEUDO) / (SAMPLES + PSEUDO * d.length); // FINDING: no-epsilon-in-log
        }
        return s;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] a = smooth(p);
        double[] b = smooth(q);
        double total = 0;
        for (int i = 0; i < a.length; i++) {
            total += a[i] * Math.log(a[i] / b[i]);
        }
        return total;
    }
}
