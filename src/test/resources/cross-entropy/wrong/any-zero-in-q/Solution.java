// WRONG: infinity for any zero in q, also where p is 0; crossEntropy([1,0],[1,0]) must be 0
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        double sum = 0;
        for (double v : q) {
            if (v == 0) return Double.POSITIVE_INFINITY;
        }
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
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
