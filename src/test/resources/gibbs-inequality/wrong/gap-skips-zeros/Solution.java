// WRONG: leaves out positions with q = 0 in the average gap, where it must be Infinity: p=[0.5,0.5], q=[1,0]
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
            if (q[i] == 0) {
                continue;
            }
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
