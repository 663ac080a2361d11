// WRONG: averageGap is infinite for q below 1e-15; p=[0.5,0.5], q=[1e-20,1] must be finite (22.3)
public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        double[] out = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            out[i] = Math.log(q[i] / p[i]);
        }
        return out;
    }

    public static double[] bounds(double[] p, double[] q) {
        double[] out = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            out[i] = q[i] / p[i] - 1;
        }
        return out;
    }

    public static double averageGap(double[] p, double[] q) {
        double[] log = logRatios(p, q);
        double[] bound = bounds(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] < 1e-15) return Double.POSITIVE_INFINITY;
            sum += p[i] * (bound[i] - log[i]);
        }
        return sum;
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) {
            if (q[i] != p[i]) {
                return false;
            }
        }
        return true;
    }
}
