import java.math.BigDecimal;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = p.length;
        if (q.length != n) {
            throw new IllegalArgumentException();
        }
        validate(p);
        validate(q);
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < n; i++) {
            if (p[i] == 0) {
                continue;
            }
            if (q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            total = total.add(new BigDecimal(p[i]).multiply(new BigDecimal(Math.log(p[i] / q[i]))));
        }
        return total.doubleValue();
    }

    private static void validate(double[] x) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double v : x) {
            if (v < 0) {
                throw new IllegalArgumentException("negative");
            }
            sum = sum.add(new BigDecimal(v));
        }
        if (sum.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("1e-9")) > 0) {
            throw new IllegalArgumentException("sum");
        }
    }
}
