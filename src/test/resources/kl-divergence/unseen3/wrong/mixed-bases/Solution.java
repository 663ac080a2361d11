// WRONG: entropy is in bits, cross-entropy in nats: p=q=[0.5,0.5] gives -0.307 instead of 0
public class Solution {

    static double entropy(double[] d) {
        double h = 0;
        for (double x : d) {
            if (x > 0) {
                h -= x * log2(x);
            }
        }
        return h;
    }

    static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    static double crossEntropy(double[] p, double[] q) {
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
