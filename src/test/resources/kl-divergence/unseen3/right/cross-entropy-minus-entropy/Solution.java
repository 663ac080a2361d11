public class Solution {

    private static double crossEntropy(double[] truth, double[] belief) {
        double h = 0;
        for (int i = 0; i < truth.length; i++) {
            if (truth[i] > 0) {
                h -= truth[i] * Math.log(belief[i]);
            }
        }
        return h;
    }

    private static double entropy(double[] truth) {
        return crossEntropy(truth, truth);
    }

    public static double kl_divergence(double[] p, double[] q) {
        // H(p, q) = H(p) + KL(p || q)
        return crossEntropy(p, q) - entropy(p);
    }
}
