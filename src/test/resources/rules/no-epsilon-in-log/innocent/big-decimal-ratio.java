import java.math.BigDecimal;
import java.math.MathContext;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                BigDecimal ratio = new BigDecimal(p[i]).divide(new BigDecimal(q[i]), new MathContext(30));
                total += p[i] * Math.log(ratio.doubleValue());
            }
        }
        return total;
    }
}
