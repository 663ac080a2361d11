// WRONG: floors q at 1e-300 in averageGap: p=[0.5,0.5], q=[1,0] gives about 345 instead of Infinity
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
            double safe = Math.max(q[i], 1e-300);
            sum += (q[i] - p[i]) - p[i] * (Math.log(safe) - Math.log(p[i]));
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
