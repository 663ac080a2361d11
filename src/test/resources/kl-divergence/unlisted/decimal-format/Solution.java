import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double d = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) d += p[i] * Math.log(p[i] / q[i]);
        }
        DecimalFormat f = new DecimalFormat("0.0000", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return Double.parseDouble(f.format(d));
    }
}
