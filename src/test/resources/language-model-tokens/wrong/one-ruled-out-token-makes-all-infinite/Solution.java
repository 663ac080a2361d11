// WRONG: p = [1, 0], q = [0.5, 0.5]: the statement's forward and cross-entropy are log 2 and its perplexity 2, here all five are Infinity
public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double inf = Double.POSITIVE_INFINITY;
        double forward = 0;
        double reverse = 0;
        double cross = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0 && q[i] == 0) {
                continue;
            }
            if (p[i] == 0 || q[i] == 0) {
                return new TokenReport(inf, inf, inf, inf, inf);
            }
            double surprise = Math.log(p[i]) - Math.log(q[i]);
            forward += p[i] * surprise;
            reverse -= q[i] * surprise;
            cross -= p[i] * Math.log(q[i]);
        }
        return new TokenReport(forward, reverse, cross, Math.exp(cross), Math.exp(forward));
    }
}
