// WRONG: takes q below 1e-300 for zero; klDivergence([0.5,0.5],[1e-301,1]) must be finite
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] < 1e-300) {
                    return Double.POSITIVE_INFINITY;
                }
                sum -= p[i] * Math.log(q[i]);
            }
        }
        return sum;
    }

    public static double klDivergence(double[] p, double[] q) {
        double h = crossEntropy(p, q);
        double e = crossEntropy(p, p);
        return h - e;
    }
}
