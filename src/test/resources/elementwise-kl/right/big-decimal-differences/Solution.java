import java.math.BigDecimal;

public class Solution {
    public static double[] rel_entr(double[] x, double[] y) {
        double[] out = new double[x.length];
        int i = 0;
        for (double a : x) {
            double b = y[i];
            if (Double.isNaN(a) || Double.isNaN(b)) {
                out[i] = Double.NaN;
            } else if (a > 0 && b > 0) {
                out[i] = BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(Math.log(a / b))).doubleValue();
            } else if (a != 0 || b < 0) {
                out[i] = Double.POSITIVE_INFINITY;
            }
            i++;
        }
        return out;
    }

    public static double[] kl_div(double[] x, double[] y) {
        double[] out = rel_entr(x, y).clone();
        for (int i = 0; i < out.length; i++) {
            if (Double.isFinite(out[i])) {
                out[i] = BigDecimal.valueOf(out[i]).subtract(BigDecimal.valueOf(x[i])).add(BigDecimal.valueOf(y[i])).doubleValue();
            }
        }
        return out;
    }
}
