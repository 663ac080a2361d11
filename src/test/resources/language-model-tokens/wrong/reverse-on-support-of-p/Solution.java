// WRONG: one loop that skips every place with p = 0, also for the reverse direction, which is infinite there if q > 0. p=[1,0], q=[0.5,0.5]: reverse -0.35 instead of Infinity.
public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double forward = 0;
        double reverse = 0;
        double cross = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                continue;
            }
            if (q[i] == 0) {
                forward = Double.POSITIVE_INFINITY;
                cross = Double.POSITIVE_INFINITY;
                continue;
            }
            double d = Math.log(p[i]) - Math.log(q[i]);
            forward += p[i] * d;
            reverse -= q[i] * d;
            cross -= p[i] * Math.log(q[i]);
        }
        return new TokenReport(forward, reverse, cross, Math.exp(cross), Math.exp(forward));
    }
}
