// WRONG: a zero in q gives infinity even where p is 0 too: crossEntropy([0,1],[0,1]) must be 0
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        double sum = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            if (p[i] > 0) {
                sum -= p[i] * Math.log(q[i]);
            }
        }
        return sum;
    }

    private static double entropy(double[] p) {
        double sum = 0.0;
        for (double v : p) {
            if (v > 0) {
                sum -= v * Math.log(v);
            }
        }
        return sum;
    }

    public static double klDivergence(double[] p, double[] q) {
        return crossEntropy(p, q) - entropy(p);
    }
}
