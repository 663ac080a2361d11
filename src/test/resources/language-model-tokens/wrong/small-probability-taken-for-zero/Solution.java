// WRONG: p = [0.5, 0.5], q = [1e-13, 1]: (q sums to 1 within rounding) the statement's forward is 14.27..., this one's Infinity
public class Solution {
    private static final double ZERO = 1e-12;

    private static double kl(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] < ZERO) {
                    return Double.POSITIVE_INFINITY;
                }
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    private static double entropy(double[] p) {
        double sum = 0;
        for (double x : p) {
            sum -= x > 0 ? x * Math.log(x) : 0;
        }
        return sum;
    }

    public static TokenReport compare(double[] p, double[] q) {
        double forward = kl(p, q);
        double cross = entropy(p) + forward;
        return new TokenReport(forward, kl(q, p), cross, Math.exp(cross), Math.exp(forward));
    }
}
