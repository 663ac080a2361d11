// BigDecimal and MathContext for the total, BigInteger to count, RoundingMode for what is printed.
// verdict: ACCEPTED
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

public class Solution {
    private static final MathContext CONTEXT = new MathContext(50, RoundingMode.HALF_EVEN);

    public static double kl_divergence(double[] p, double[] q) {
        BigDecimal total = BigDecimal.ZERO;
        BigInteger counted = BigInteger.ZERO;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                BigDecimal weight = new BigDecimal(p[i]);
                total = total.add(weight.multiply(BigDecimal.valueOf(Math.log(p[i] / q[i])), CONTEXT), CONTEXT);
                counted = counted.add(BigInteger.ONE);
            }
        }
        DecimalFormat format = new DecimalFormat("0.0000", DecimalFormatSymbols.getInstance(Locale.ROOT));
        System.out.println(format.format(total) + " " + total.setScale(2, RoundingMode.HALF_UP).toPlainString() + " of " + counted);
        return total.doubleValue();
    }
}
