import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        if (total > 100) {
            return Double.parseDouble(String.format(Locale.ROOT, "%.4f", total)); // FINDING: rounds-the-answer
        }
        if (total > 50) {
            String text = ("" + total).substring(0, 6);
            return Double.parseDouble(text); // FINDING: rounds-the-answer
        }
        if (total > 20) {
            return new BigDecimal(total).round(new MathContext(5)).doubleValue(); // FINDING: rounds-the-answer
        }
        if (total > 10) {
            BigDecimal half = new BigDecimal(total).divide(new BigDecimal(2), 10, RoundingMode.HALF_UP); // FINDING: rounds-the-answer
            return 2 * half.doubleValue();
        }
        return BigDecimal.valueOf(total).setScale(12, RoundingMode.HALF_UP).doubleValue(); // FINDING: rounds-the-answer
    }
}
