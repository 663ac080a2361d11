import java.math.BigDecimal;
import java.math.BigInteger;

public class Solution {
    private static final BigDecimal EPS = new BigDecimal(BigInteger.ONE, 15);

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                BigDecimal b = new BigDecimal(q[i]).max(EPS); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / b.doubleValue());
            }
        }
        return total;
    }
}
