public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        double[] out = new double[q.length];
        for (int i = q.length - 1; i >= 0; i--) {
            out[i] = -Math.log(p[i] / q[i]);
        }
        return out;
    }

    public static double[] bounds(double[] p, double[] q) {
        double[] out = new double[q.length];
        int i = 0;
        while (i < q.length) {
            out[i] = Math.fma(q[i], 1 / p[i], -1);
            i++;
        }
        return out;
    }

    public static double averageGap(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += q[i] - p[i] + p[i] * Math.log(p[i] / q[i]);
        }
        return Math.max(0, sum);
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        return averageGap(p, q) < 1e-9;
    }
}
