import java.math.BigDecimal;
import java.math.RoundingMode;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double d = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                BigDecimal ratio = BigDecimal.valueOf(p[i]).divide(BigDecimal.valueOf(q[i]), 10, RoundingMode.HALF_UP);
                d += p[i] * Math.log(ratio.doubleValue());
            }
        }
        return d;
    }
}
