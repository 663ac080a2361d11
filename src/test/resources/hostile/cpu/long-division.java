// Divides to very many digits.
// verdict: TIME_LIMIT_EXCEEDED
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED
import java.math.BigDecimal;
import java.math.RoundingMode;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return BigDecimal.ONE.divide(BigDecimal.valueOf(7), 200_000_000, RoundingMode.HALF_UP).scale();
    }
}
