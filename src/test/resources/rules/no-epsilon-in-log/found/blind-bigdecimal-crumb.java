import java.math.BigDecimal;

public class Solution {

    private static final BigDecimal CRUMB = new BigDecimal("1E-30");

    private static double log(double x) {
        BigDecimal lifted = new BigDecimal(x).add(CRUMB); // FINDING: no-epsilon-in-log
        return Math.log(lifted.doubleValue());
    }

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            kl += p[i] * (log(p[i]) - log(q[i]));
        }
        return kl;
    }
}
