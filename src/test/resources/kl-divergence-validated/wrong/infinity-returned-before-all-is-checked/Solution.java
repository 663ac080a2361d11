// WRONG: p = [0.5, 0.5], q = [0.0, 2.0]: q sums to 2, so the statement asks for an IllegalArgumentException; this one returns Infinity
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p == null || q == null) {
            throw new NullPointerException();
        }
        if (p.length != q.length || p.length == 0) {
            throw new IllegalArgumentException("length");
        }
        double sumP = 0;
        double sumQ = 0;
        double result = 0;
        for (int i = 0; i < p.length; i++) {
            if (!Double.isFinite(p[i]) || !Double.isFinite(q[i]) || p[i] < 0 || q[i] < 0) {
                throw new IllegalArgumentException("number " + i);
            }
            sumP += p[i];
            sumQ += q[i];
            if (p[i] > 0) {
                if (q[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                result += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        if (Math.abs(sumP - 1) > 1e-9 || Math.abs(sumQ - 1) > 1e-9) {
            throw new IllegalArgumentException("sum");
        }
        return result;
    }
}
