// A sum of BigDecimals.
// verdict: ACCEPTED
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum = sum.add(BigDecimal.valueOf(p[i] * Math.log(p[i] / q[i])), MathContext.DECIMAL128);
            }
        }
        return sum.setScale(30, RoundingMode.HALF_EVEN).doubleValue();
    }
}
