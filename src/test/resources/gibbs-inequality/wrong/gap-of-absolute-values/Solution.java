// WRONG: averages |bound| - |log|, the "distance" of both: where q < p both are negative and the sign turns: p=[0.6,0.3,0.1], q=[0.2,0.5,0.3]
public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        double[] out = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            out[i] = Math.log(q[i]) - Math.log(p[i]);
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
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double bound = Math.abs(q[i] - p[i]);
            double log = p[i] * Math.abs(Math.log(q[i]) - Math.log(p[i]));
            sum += q[i] == 0 ? Double.POSITIVE_INFINITY : bound - log;
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
