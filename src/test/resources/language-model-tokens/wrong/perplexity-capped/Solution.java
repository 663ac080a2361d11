// WRONG: the exponent is capped at 700 so that nothing overflows, and so an infinite cross-entropy gives a finite perplexity and ratio. p=[0.5,0.5], q=[0,1].
public class Solution {
    private static double safeExp(double v) {
        return Math.exp(Math.min(v, 700));
    }

    private static double kl(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                s += p[i] * (Math.log(p[i]) - Math.log(q[i]));
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
        return new TokenReport(forward, kl(q, p), h, safeExp(h), safeExp(forward));
    }
}
