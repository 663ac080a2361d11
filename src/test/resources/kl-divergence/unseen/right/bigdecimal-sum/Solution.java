import java.math.BigDecimal;

class Term {
    static BigDecimal of(double p, double q) {
        if (p == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal weight = BigDecimal.valueOf(p);
        BigDecimal log = BigDecimal.valueOf(Math.log(p / q));
        return weight.multiply(log);
    }
}

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BigDecimal total = BigDecimal.ZERO;
        for (int k = 0; k != p.length; ++k) {
            total = total.add(Term.of(p[k], q[k]));
        }
        return total.doubleValue();
    }
}
