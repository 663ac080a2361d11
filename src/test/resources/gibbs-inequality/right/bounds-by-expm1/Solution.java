// RIGHT: differences of logarithms, bounds as expm1 of them, the gap of each position as (q - p) - p log(q/p)
public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        double[] out = new double[p.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.log(q[i]) - Math.log(p[i]);
        }
        return out;
    }

    public static double[] bounds(double[] p, double[] q) {
        double[] out = logRatios(p, q);
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.expm1(out[i]);
        }
        return out;
    }

    public static double averageGap(double[] p, double[] q) {
        double sum = 0;
        double[] logs = logRatios(p, q);
        for (int i = 0; i < p.length; i++) {
            sum += (q[i] - p[i]) - p[i] * logs[i];
        }
        return sum;
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
