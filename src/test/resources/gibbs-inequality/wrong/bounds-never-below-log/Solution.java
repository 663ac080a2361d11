// WRONG: "repairs" bounds by max(bound, log) with a zero floor for q = 0: bounds([0.5,0.5],[1,0]) must end with -1
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
            out[i] = q[i] > 0 ? q[i] / p[i] - 1 : 0;
        }
        return out;
    }

    public static double averageGap(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += (q[i] - p[i]) - p[i] * (Math.log(q[i]) - Math.log(p[i]));
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
