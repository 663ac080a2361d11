import java.math.BigDecimal;
import java.math.BigInteger;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BigDecimal tiny = new BigDecimal(BigInteger.ONE).divide(new BigDecimal(BigInteger.TEN.pow(12)));
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double b = new BigDecimal(q[i]).add(tiny).doubleValue(); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / b);
            }
        }
        return total;
    }
}
