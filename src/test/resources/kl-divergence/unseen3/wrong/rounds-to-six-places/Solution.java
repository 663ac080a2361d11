// WRONG: rounds the answer to 6 decimals: p=[0.5,0.5], q=[0.25,0.75] gives 0.143841 instead of 0.143841036226
import java.math.BigDecimal;
import java.math.RoundingMode;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum = sum.add(BigDecimal.valueOf(p[i] * (Math.log(p[i]) - Math.log(q[i]))));
            }
        }
        return sum.setScale(6, RoundingMode.HALF_EVEN).doubleValue();
    }
}
