// WRONG: divides the caller's arrays by their sums; [0.1,0.2,0.3,0.4] style rounding, e.g. p = [0.7, 0.1, 0.2] (sum 0.9999999999999999), is changed
public class Solution {
    private static void normalise(double[] v) {
        double s = 0;
        for (double x : v) {
            s += x;
        }
        for (int i = 0; i < v.length; i++) {
            v[i] /= s;
        }
    }

    public static double crossEntropy(double[] p, double[] q) {
        normalise(p);
        normalise(q);
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                h -= p[i] * Math.log(q[i]);
            }
        }
        return h;
    }

    public static double klDivergence(double[] p, double[] q) {
        return crossEntropy(p, q) - crossEntropy(p, p);
    }
}
