import java.math.BigDecimal;

public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double forward = kl(p, q);
        double entropy = 0;
        for (double x : p) {
            entropy += x > 0 ? x * Math.log(1 / x) : 0;
        }
        double cross = forward + entropy;
        return new TokenReport(forward, kl(q, p), cross, Math.exp(cross), Math.exp(cross) / Math.exp(entropy));
    }

    private static double kl(double[] p, double[] q) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] <= 0) {
                    return Double.POSITIVE_INFINITY;
                }
                sum = sum.add(BigDecimal.valueOf(p[i]).multiply(BigDecimal.valueOf(Math.log(p[i]) - Math.log(q[i]))));
            }
        }
        return sum.doubleValue();
    }
}
