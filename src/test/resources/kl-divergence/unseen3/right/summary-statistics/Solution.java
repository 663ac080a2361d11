import java.util.DoubleSummaryStatistics;

/** DoubleSummaryStatistics compensates its sum, so we get Kahan for free. */
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoubleSummaryStatistics stats = new DoubleSummaryStatistics();
        int i = 0;
        do {
            if (p[i] > 0) {
                double surprise = Math.log(p[i]) - Math.log(q[i]);
                stats.accept(surprise * p[i]);
            }
        } while (++i < p.length);
        return stats.getSum();
    }
}
