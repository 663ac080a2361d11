// WRONG: equality if the average gap is below 1e-6; p=[0.5,0.5], q=[0.5001,0.4999] (gap 2e-8) must be false
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
            sum += p[i] * (bound[i] - log[i]);
        }
        return sum;
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        return averageGap(p, q) < 1e-6;
    }
}
