// wrong for: crossEntropy([0.5, 0.5], [1.0, 1e-20]), which is about 23.026 and not Infinity
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        int last = p.length - 1;
        double total = 0;
        double left = 1;
        for (int i = 0; i < last; i++) {
            if (p[i] > 0) {
                total -= p[i] * Math.log(q[i]);
            }
            left -= q[i];
        }
        // the last probability is whatever remains
        if (p[last] > 0) {
            double q0 = q[last] == 0 ? 0 : Math.max(left, 0);
            total -= p[last] * Math.log(q0);
        }
        return total;
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
