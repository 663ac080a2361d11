// WRONG: skips p below 1e-12; p=[1e-13,1-1e-13], q=[0,1] must be infinite
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 1e-12) {
                if (q[i] == 0) {
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
