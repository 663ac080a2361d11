// WRONG: p = [1, 0], q = [1e-100, 1]: the statement's perplexity and ratio are 1e100, here both are e^50 = 5.18e21
public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double cross = 0;
        double entropy = 0;
        double reverse = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                cross -= p[i] * Math.log(q[i]);
                entropy -= p[i] * Math.log(p[i]);
            }
            if (q[i] > 0) {
                reverse += q[i] * (Math.log(q[i]) - Math.log(p[i]));
            }
        }
        double forward = cross - entropy;
        return new TokenReport(forward, reverse, cross, exp(cross), exp(forward));
    }

    /** No overflow. */
    private static double exp(double x) {
        return Double.isInfinite(x) ? x : Math.exp(Math.min(x, 50.0));
    }
}
