// wrong for: averageGap([0.5, 0.5], [0.0, 1.0]), which is Infinity and not about 172
public class Solution {
    private static final double LEAST = 1e-150;

    public static double[] logRatios(double[] p, double[] q) {
        double[] result = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            // what is above 0 is at least this
            result[i] = Math.log(Math.max(q[i], LEAST) / p[i]);
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
