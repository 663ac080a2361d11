// WRONG: equality if the bounds sum to 0, which every q does for a uniform p; p=[0.5,0.5], q=[0.25,0.75] must be false
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
        double sum = 0;
        for (double b : bounds(p, q)) {
            sum += b;
        }
        return Math.abs(sum) < 1e-9;
    }
}
