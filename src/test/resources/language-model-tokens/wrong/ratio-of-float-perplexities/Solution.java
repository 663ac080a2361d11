// WRONG: the running sums are floats. p=[0.9,0.04,0.03,0.02,0.01] with any q: right to seven digits only.
public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        float forward = 0;
        float reverse = 0;
        float cross = 0;
        for (int i = 0; i < p.length; i++) {
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
