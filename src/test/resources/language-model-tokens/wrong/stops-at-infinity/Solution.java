// WRONG: leaves the loop as soon as the forward direction is infinite, and so the reverse one is not complete. p=[0.5,0.5,0], q=[0,0.5,0.5]: reverse 0 instead of Infinity.
public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double forward = 0;
        double reverse = 0;
        double cross = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0 && q[i] == 0) {
                forward = Double.POSITIVE_INFINITY;
                cross = Double.POSITIVE_INFINITY;
                break;
            }
            if (p[i] > 0) {
                forward += p[i] * (Math.log(p[i]) - Math.log(q[i]));
                cross -= p[i] * Math.log(q[i]);
            }
            if (q[i] > 0) {
                reverse += q[i] * (Math.log(q[i]) - Math.log(p[i]));
            }
        }
        return new TokenReport(forward, reverse, cross, Math.exp(cross), Math.exp(forward));
    }
}
