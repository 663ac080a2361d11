public class Solution {
    private static double entropy(double[] p) {
        return crossEntropy(p, p);
    }

    private static double crossEntropy(double[] p, double[] q) {
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                h -= p[i] * Math.log(q[i]);
            }
        }
        return h;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return crossEntropy(p, q) - entropy(p);
    }
}
