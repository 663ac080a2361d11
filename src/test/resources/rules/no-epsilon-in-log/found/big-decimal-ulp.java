import java.math.BigDecimal;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BigDecimal little = BigDecimal.ONE.scaleByPowerOfTen(-12);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double b = BigDecimal.valueOf(q[i]).add(little).doubleValue(); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / b);
            }
        }
        return total;
    }
}
