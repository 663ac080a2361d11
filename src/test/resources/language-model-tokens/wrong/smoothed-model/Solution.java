// WRONG: a floor of 1e-12 under both distributions inside the logarithms, the exact zeros treated separately. p=[0.5,0.5], q=[1e-15,1]: forward 13.12 instead of 16.58.
public class Solution {
    private static final double FLOOR = 1e-12;

    private static double kl(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] == 0) {
                continue;
            }
            if (b[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            s += a[i] * (Math.log(Math.max(a[i], FLOOR)) - Math.log(Math.max(b[i], FLOOR)));
        }
        return s;
    }

    public static TokenReport compare(double[] p, double[] q) {
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                h -= p[i] * Math.log(q[i] == 0 ? 0 : Math.max(q[i], FLOOR));
            }
        }
        double forward = kl(p, q);
        return new TokenReport(forward, kl(q, p), h, Math.exp(h), Math.exp(forward));
    }
}
