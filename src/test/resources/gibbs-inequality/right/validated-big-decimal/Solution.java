import java.math.BigDecimal;

public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        check(p, q);
        double[] out = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            out[i] = q[i] == 0 ? Double.NEGATIVE_INFINITY : Math.log(q[i] / p[i]);
        }
        return out;
    }

    public static double[] bounds(double[] p, double[] q) {
        check(p, q);
        double[] out = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            out[i] = -1 + q[i] / p[i];
        }
        return out;
    }

    public static double averageGap(double[] p, double[] q) {
        BigDecimal total = BigDecimal.ZERO;
        double[] logs = logRatios(p, q);
        double[] bounds = bounds(p, q);
        for (int i = 0; i < p.length; i++) {
            if (Double.isInfinite(logs[i])) {
                return Double.POSITIVE_INFINITY;
            }
            total = total.add(new BigDecimal(p[i]).multiply(new BigDecimal(bounds[i] - logs[i])));
        }
        return total.doubleValue();
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) {
            if (Math.abs(p[i] - q[i]) > 1e-9) {
                return false;
            }
        }
        return true;
    }

    private static void check(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        for (double x : p) {
            if (!(x > 0)) {
                throw new IllegalArgumentException("p must be positive");
            }
        }
    }
}
