// WRONG: the largest logit is taken off undivided: exp(z/T - max). It cancels on paper, but overflows for T < 1: softmax([1000,1000], 0.5) is NaN.
public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double top = Double.NEGATIVE_INFINITY;
        for (double z : logits) {
            top = Math.max(top, z);
        }
        double[] p = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(logits[i] / temperature - top);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
