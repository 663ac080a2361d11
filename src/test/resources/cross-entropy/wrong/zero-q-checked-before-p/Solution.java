// wrong for: crossEntropy([0.5, 0.5, 0.0], [0.5, 0.5, 0.0]), which is log 2: a position with p = 0 adds 0 whatever q is
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            if (p[i] > 0) {
                total += p[i] * Math.log(q[i]);
            }
        }
        return -total;
    }

    public static double klDivergence(double[] p, double[] q) {
        double entropy = 0;
        for (double x : p) {
            if (x > 0) {
                entropy -= x * Math.log(x);
            }
        }
        return crossEntropy(p, q) - entropy;
    }
}
