import java.math.BigDecimal;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double x : p) {
            sum = sum.add(new BigDecimal(x));
        }
        if (sum.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("1e-6")) > 0) {
            throw new IllegalArgumentException("p");
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
