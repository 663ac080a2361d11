import java.math.BigDecimal;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total = total.add(new BigDecimal(p[i]).multiply(new BigDecimal(Math.log(p[i] / q[i]))));
            }
        }
        return total.doubleValue();
    }
}
