// wrong for: crossEntropy([1e-13, 1.0], [0.0, 1.0]), which is Infinity (anything above 0 counts)
public class Solution {
    private static final double TINY = 1e-12;

    public static double crossEntropy(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > TINY) {
                total -= p[i] * Math.log(q[i]);
            }
        }
        return total;
    }

    public static double klDivergence(double[] p, double[] q) {
        double entropy = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > TINY) {
                entropy -= p[i] * Math.log(p[i]);
            }
        }
        return crossEntropy(p, q) - entropy;
    }
}
