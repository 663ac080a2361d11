import java.math.BigDecimal;
import java.math.RoundingMode;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total = total.add(new BigDecimal(p[i] * Math.log(p[i] / q[i])));
            }
        }
        return total.setScale(16, RoundingMode.HALF_UP).doubleValue();
    }
}
