import java.math.BigDecimal;

public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        if (p.length != q.length || p.length == 0) {
            throw new IllegalArgumentException("lengths");
        }
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < p.length; i++) {
            if (p[i] < 0 || q[i] < 0) {
                throw new IllegalArgumentException("negative");
            }
            if (p[i] > 0 && q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            if (p[i] > 0) {
                total = total.subtract(new BigDecimal(p[i]).multiply(new BigDecimal(Math.log(q[i]))));
            }
        }
        return total.doubleValue();
    }

    public static double klDivergence(double[] p, double[] q) {
        double difference = crossEntropy(p, q) - crossEntropy(p, p);
        return difference < 0 ? 0 : difference;
    }
}
