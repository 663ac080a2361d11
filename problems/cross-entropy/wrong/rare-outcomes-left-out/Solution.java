public class Solution {
    private static final double TINY = 1e-12;

    public static double crossEntropy(double[] p, double[] q) {
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > TINY) {
                h += -p[i] * Math.log(q[i]);
            }
        }
        return h;
    }

    public static double klDivergence(double[] p, double[] q) {
        double h = 0;
        for (double pi : p) {
            if (pi > TINY) {
                h += -pi * Math.log(pi);
            }
        }
        return crossEntropy(p, q) - h;
    }
}
