import java.util.Arrays;

public class Solution {
    private static double kl(double[] p, double[] q) {
        double[] a = Arrays.stream(p).filter(v -> v > 0).toArray();
        double[] b = Arrays.stream(q).filter(v -> v > 0).toArray();
        boolean sameSupport = a.length == b.length;
        double[] x = sameSupport ? a : p;
        double[] y = sameSupport ? b : q;
        double s = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i] > 0) {
                s += x[i] * (Math.log(x[i]) - Math.log(y[i]));
            }
        }
        return s;
    }

    public static TokenReport compare(double[] p, double[] q) {
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                h -= p[i] * Math.log(q[i]);
            }
        }
        double forward = kl(p, q);
        return new TokenReport(forward, kl(q, p), h, Math.exp(h), Math.exp(forward));
    }
}
