// RIGHT: decimal logarithms, turned into nats at the end; early exit for ruled-out outcomes; validates and copies first
public class Solution {
    private static final double NATS_PER_DIT = Math.log(10);

    public static double crossEntropy(double[] p, double[] q) {
        if (p == null || q == null || p.length != q.length || p.length == 0) {
            throw new IllegalArgumentException("two distributions of the same length, please");
        }
        double[] truth = p.clone();
        double[] belief = q.clone();
        double dits = 0;
        for (int i = 0; i < truth.length; i++) {
            if (!(truth[i] > 0)) {
                continue;
            }
            if (belief[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            dits -= truth[i] * Math.log10(belief[i]);
        }
        return dits * NATS_PER_DIT;
    }

    public static double klDivergence(double[] p, double[] q) {
        double cross = crossEntropy(p, q);
        return Double.isInfinite(cross) ? cross : cross - crossEntropy(p, p);
    }
}
