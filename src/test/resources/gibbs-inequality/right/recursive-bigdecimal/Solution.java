// RIGHT: recursion over halves; the sum of the gaps exact in BigDecimal; equality by the gap itself (0 for equal, at least 2e-8 otherwise)
import java.math.BigDecimal;

public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        double[] out = new double[p.length];
        fill(p, q, out, 0, out.length, true);
        return out;
    }

    public static double[] bounds(double[] p, double[] q) {
        double[] out = new double[p.length];
        fill(p, q, out, 0, out.length, false);
        return out;
    }

    private static void fill(double[] p, double[] q, double[] out, int from, int to, boolean logarithm) {
        if (to - from == 1) {
            out[from] = logarithm ? Math.log(q[from]) - Math.log(p[from]) : (q[from] - p[from]) / p[from];
            return;
        }
        int mid = (from + to) / 2;
        fill(p, q, out, from, mid, logarithm);
        fill(p, q, out, mid, to, logarithm);
    }

    public static double averageGap(double[] p, double[] q) {
        double[] logs = logRatios(p, q);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < p.length; i++) {
            if (q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            sum = sum.add(new BigDecimal(q[i])).subtract(new BigDecimal(p[i])).subtract(new BigDecimal(p[i] * logs[i]));
        }
        return sum.doubleValue();
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        return averageGap(p, q) < 1e-10;
    }
}
