// WRONG: p = [1, 0], q = [0.5, 0.5]: q allows what p rules out, so the statement's reverse is Infinity; this one's is 0.5 log 0.5
public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double forward = 0;
        double reverse = 0;
        double cross = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                continue;
            }
            forward += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            cross -= p[i] * Math.log(q[i]);
            if (q[i] > 0) {
                reverse += q[i] * (Math.log(q[i]) - Math.log(p[i]));
            }
        }
        return new TokenReport(forward, reverse, cross, Math.exp(cross), Math.exp(forward));
    }
}
