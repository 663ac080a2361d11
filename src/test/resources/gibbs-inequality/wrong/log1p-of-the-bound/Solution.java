// wrong for: logRatios([0.5, 0.5], [1e-20, 1.0]), which begins with about -45.36 and not with -Infinity
public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        double[] result = bounds(p, q);
        for (int i = 0; i < result.length; i++) {
            result[i] = Math.log1p(result[i]);
        }
        return result;
    }

    public static double[] bounds(double[] p, double[] q) {
        double[] result = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            result[i] = q[i] / p[i] - 1;
        }
        return result;
    }

    public static double averageGap(double[] p, double[] q) {
        double[] logs = logRatios(p, q);
        double[] bounds = bounds(p, q);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * (bounds[i] - logs[i]);
        }
        return total;
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) {
            if (p[i] != q[i]) {
                return false;
            }
        }
        return true;
    }
}
