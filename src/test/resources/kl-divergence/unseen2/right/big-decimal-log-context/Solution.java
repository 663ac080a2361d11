import java.math.*;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                BigDecimal ratio = BigDecimal.valueOf(p[i]).divide(BigDecimal.valueOf(q[i]), MathContext.DECIMAL128);
                s += p[i] * Math.log(ratio.doubleValue());
            }
        }
        return s;
    }
}
