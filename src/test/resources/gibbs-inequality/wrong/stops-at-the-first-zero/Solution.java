// wrong for: logRatios([0.5, 0.25, 0.25], [0.0, 0.5, 0.5]), which is [-Infinity, log 2, log 2] and not [-Infinity, 0, 0]
public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        double[] result = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            if (q[i] == 0) {
                result[i] = Double.NEGATIVE_INFINITY;
                break;
            }
            result[i] = Math.log(q[i] / p[i]);
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
