public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        double[] logs = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            logs[i] = Math.log(q[i] / p[i]);
        }
        return logs;
    }

    public static double[] bounds(double[] p, double[] q) {
        double[] bounds = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            bounds[i] = q[i] / p[i] - 1;
        }
        return bounds;
    }

    public static double averageGap(double[] p, double[] q) {
        double[] logs = logRatios(p, q);
        double[] bounds = bounds(p, q);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += q[i] < 1e-15 ? Double.POSITIVE_INFINITY : p[i] * (bounds[i] - logs[i]);
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
