// WRONG: averageGap normalises q in the caller's array so that the summands cancel exactly; q = [0.7, 0.1, 0.2] (sum 0.9999999999999999) is changed
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
        double total = 0;
        for (double v : q) {
            total += v;
        }
        for (int i = 0; i < q.length; i++) {
            q[i] /= total;
        }
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
