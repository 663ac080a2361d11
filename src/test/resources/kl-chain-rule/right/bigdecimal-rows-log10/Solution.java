// RIGHT: exact row sums with BigDecimal, decimal logarithms changed to base e, while loops
import java.math.BigDecimal;

public class Solution {
    private static final double LN10 = Math.log(10);

    private static double ln(double v) {
        return Math.log10(v) * LN10;
    }

    private static double exactSum(double[] row) {
        BigDecimal s = BigDecimal.ZERO;
        int y = 0;
        while (y < row.length) {
            s = s.add(new BigDecimal(row[y++]));
        }
        return s.doubleValue();
    }

    private static double kl(double[] a, double[] b, double sa, double sb) {
        double result = 0;
        int i = 0;
        while (i < a.length) {
            if (a[i] > 0) {
                result += a[i] / sa * ((ln(a[i]) - ln(sa)) - (ln(b[i]) - ln(sb)));
            }
            i++;
        }
        return result;
    }

    public static double joint_kl(double[][] p, double[][] q) {
        double s = 0;
        int x = 0;
        while (x < p.length) {
            s += kl(p[x], q[x], 1, 1);
            x++;
        }
        return s;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double[] a = new double[p.length];
        double[] b = new double[p.length];
        int x = 0;
        while (x < p.length) {
            a[x] = exactSum(p[x]);
            b[x] = exactSum(q[x]);
            x++;
        }
        return kl(a, b, 1, 1);
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double s = 0;
        int x = 0;
        while (x < p.length) {
            double px = exactSum(p[x]);
            if (px > 0) {
                s += px * kl(p[x], q[x], px, exactSum(q[x]));
            }
            x++;
        }
        return s;
    }
}
