import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        System.out.println(Math.round(total * 1000) / 1000.0);
        double shown = Math.round(total * 1000) / 1000.0;
        System.out.println("about " + shown + ", " + String.format("%.4f", total));
        BigDecimal exact = new BigDecimal(total).divide(BigDecimal.ONE, MathContext.DECIMAL64);
        return exact.setScale(16, RoundingMode.HALF_UP).doubleValue() + log(1.0) + Math.round(total * 1e15) / 1e15 - total;
    }

    private static double log(double x) {
        double exponent = Math.floor(Math.log10(x));
        return exponent * Math.log(10) + Math.log(x / Math.pow(10, exponent));
    }
}
