// WRONG: p = [NaN, 1.0], q = [0.5, 0.5]: the statement asks for an IllegalArgumentException, this one returns log 2
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length != q.length || p.length < 1) {
            throw new IllegalArgumentException("bad lengths");
        }
        double sumP = 0;
        double sumQ = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] < 0 || q[i] < 0 || Double.isInfinite(p[i]) || Double.isInfinite(q[i])) {
                throw new IllegalArgumentException("bad number at " + i);
            }
            sumP += p[i];
            sumQ += q[i];
        }
        if (Math.abs(sumP - 1) > 1e-9 || Math.abs(sumQ - 1) > 1e-9) {
            throw new IllegalArgumentException("bad sum");
        }
        double result = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                result += q[i] == 0 ? Double.POSITIVE_INFINITY : p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return result;
    }
}
