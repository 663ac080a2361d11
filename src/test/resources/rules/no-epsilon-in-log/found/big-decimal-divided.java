import java.math.BigDecimal;
import java.math.MathContext;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BigDecimal eps = BigDecimal.ONE.divide(BigDecimal.TEN.pow(12), MathContext.DECIMAL64);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double b = eps.add(BigDecimal.valueOf(q[i])).doubleValue(); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / b);
            }
        }
        return total;
    }
}
