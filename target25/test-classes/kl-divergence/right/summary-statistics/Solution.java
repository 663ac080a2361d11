import java.util.DoubleSummaryStatistics;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoubleSummaryStatistics statistics = new DoubleSummaryStatistics();
        for (int i = 0; i < p.length; i++) {
            statistics.accept(p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0);
        }
        return statistics.getSum();
    }
}
