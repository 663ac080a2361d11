import java.math.BigDecimal;
import java.math.MathContext;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                BigDecimal a = BigDecimal.valueOf(p[i]).movePointRight(20);
                BigDecimal b = BigDecimal.valueOf(q[i]).movePointRight(20);
                total += p[i] * Math.log(a.divide(b, MathContext.DECIMAL128).doubleValue());
            }
        }
        return total;
    }
}
