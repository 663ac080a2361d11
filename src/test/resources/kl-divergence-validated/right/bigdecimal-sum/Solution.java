// RIGHT: exact sums; BigDecimal itself refuses NaN and infinity with a NumberFormatException, which is an IllegalArgumentException
import java.math.BigDecimal;

public class Solution {
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private static void check(double[] d, char name) {
        BigDecimal total = BigDecimal.ZERO;
        for (double v : d) {
            BigDecimal exact = new BigDecimal(v);
            if (exact.signum() < 0) {
                throw new IllegalArgumentException("a negative number in " + name);
            }
            total = total.add(exact);
        }
        BigDecimal off = total.subtract(BigDecimal.ONE).abs();
        if (off.compareTo(TOLERANCE) > 0) {
            throw new IllegalArgumentException(name + " sums to " + total.doubleValue());
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException(p.length + " positions in p, " + q.length + " in q");
        }
        check(p, 'p');
        check(q, 'q');
        double crossEntropy = 0;
        double entropy = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            if (p[i] == 0) {
                continue;
            }
            if (q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            crossEntropy -= p[i] * Math.log(q[i]);
            entropy -= p[i] * Math.log(p[i]);
        }
        return crossEntropy - entropy;
    }
}
