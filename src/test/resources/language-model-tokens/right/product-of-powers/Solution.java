public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double perplexity = 1.0;
        double perfect = 1.0;
        double forward = 0.0;
        double reverse = 0.0;
        double cross = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                perplexity *= Math.pow(1 / q[i], p[i]);
                perfect *= Math.pow(1 / p[i], p[i]);
                forward += p[i] * Math.log(p[i] / q[i]);
                cross += p[i] * Math.log(1 / q[i]);
            }
            if (q[i] > 0) {
                reverse += q[i] * Math.log(q[i] / p[i]);
            }
        }
        return new TokenReport(forward, reverse, cross, perplexity, perplexity / perfect);
    }
}
