// WRONG: p = [1, 0], q = [1e-30, 1]: the statement's perplexity is 1e30, here it is 9223372.036854776 (Math.round ends at the largest long); likewise where a number is Infinity
public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double cross = cost(p, q);
        double forward = cross - cost(p, p);
        double reverse = cost(q, p) - cost(q, q);
        return new TokenReport(
                tidy(forward), tidy(reverse), tidy(cross), tidy(Math.exp(cross)), tidy(Math.exp(forward)));
    }

    private static double cost(double[] w, double[] v) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            if (w[i] > 0) {
                sum -= w[i] * Math.log(v[i]);
            }
        }
        return sum;
    }

    private static double tidy(double x) {
        return Math.round(x * 1e12) / 1e12;
    }
}
