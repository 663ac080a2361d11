// WRONG: takes the divergence for symmetric in being infinite: one infinite direction makes the other infinite too. p=[1,0], q=[0.5,0.5]: forward Infinity instead of log 2.
public class Solution {
    private static double kl(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            if ((a[i] == 0) != (b[i] == 0)) {
                return Double.POSITIVE_INFINITY;
            }
            if (a[i] > 0) {
                s += a[i] * (Math.log(a[i]) - Math.log(b[i]));
            }
        }
        return s;
    }

    public static TokenReport compare(double[] p, double[] q) {
        double entropy = 0;
        for (double v : p) {
            if (v > 0) {
                entropy -= v * Math.log(v);
            }
        }
        double forward = kl(p, q);
        double h = forward + entropy;
        return new TokenReport(forward, kl(q, p), h, Math.exp(h), Math.exp(forward));
    }
}
