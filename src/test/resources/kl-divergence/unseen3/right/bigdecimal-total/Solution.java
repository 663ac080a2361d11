import java.math.BigDecimal;
import java.math.MathContext;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        final MathContext mc = MathContext.DECIMAL128;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                BigDecimal weight = new BigDecimal(p[i], mc);
                BigDecimal lp = BigDecimal.valueOf(Math.log(p[i]));
                BigDecimal lq = BigDecimal.valueOf(Math.log(q[i]));
                total = total.add(weight.multiply(lp.subtract(lq), mc), mc);
            }
        }
        return total.doubleValue();
    }
}
