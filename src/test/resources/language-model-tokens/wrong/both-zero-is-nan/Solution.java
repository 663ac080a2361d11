// WRONG: the reverse direction has no guard for a place where both are 0: 0 * log(0 / 0). p=[0.5,0.5,0], q=[0.25,0.75,0]: reverse NaN.
public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double forward = 0;
        double reverse = 0;
        double cross = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                forward += p[i] * Math.log(p[i] / q[i]);
                cross -= p[i] * Math.log(q[i]);
            }
            if (p[i] == 0 && q[i] > 0) {
                reverse = Double.POSITIVE_INFINITY;
            } else if (q[i] > 0 || p[i] == 0) {
                reverse += q[i] * Math.log(q[i] / p[i]);
            }
        }
        return new TokenReport(forward, reverse, cross, Math.exp(cross), Math.exp(forward));
    }
}
