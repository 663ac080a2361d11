import java.math.BigDecimal;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                BigDecimal b = new BigDecimal(String.valueOf(q[i]));
                b = b.add(new BigDecimal("0.000000001")); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / b.doubleValue());
            }
        }
        return total;
    }
}
