// RIGHT: logarithms to base 2 inside, powers of two for the perplexities, nats at the end; one backward while loop for all sums
public class Solution {
    private static final double LN2 = Math.log(2);

    private static double log2(double v) {
        return Math.log(v) / LN2;
    }

    public static TokenReport compare(double[] p, double[] q) {
        double cross = 0;
        double entropy = 0;
        double reverse = 0;
        int i = p.length;
        while (--i >= 0) {
            if (p[i] > 0) {
                entropy -= p[i] * log2(p[i]);
                cross = q[i] > 0 ? cross - p[i] * log2(q[i]) : Double.POSITIVE_INFINITY;
            }
            if (q[i] > 0) {
                reverse = p[i] > 0 ? reverse + q[i] * (log2(q[i]) - log2(p[i])) : Double.POSITIVE_INFINITY;
            }
        }
        double forward = cross - entropy;
        return new TokenReport(forward * LN2, reverse * LN2, cross * LN2, Math.pow(2, cross), Math.pow(2, forward));
    }
}
