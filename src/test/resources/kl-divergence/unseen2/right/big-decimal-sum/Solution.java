import java.math.BigDecimal;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                BigDecimal term = new BigDecimal(p[i]).multiply(BigDecimal.valueOf(Math.log(p[i] / q[i])));
                sum = sum.add(term);
            }
        }
        return sum.doubleValue();
    }
}
