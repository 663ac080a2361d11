public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double crossEntropy = 0;
        double entropy = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                crossEntropy -= p[i] * Math.log(q[i]);
                entropy -= p[i] * Math.log(p[i]);
            }
        }
        return crossEntropy - entropy;
    }
}
