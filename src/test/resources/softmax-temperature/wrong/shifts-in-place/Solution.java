// WRONG: the largest logit is taken off in the caller's array. softmax(z,1) leaves z=[1,2,3] as [-2,-1,0]; the probabilities stay right.
public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double top = Double.NEGATIVE_INFINITY;
        for (double z : logits) {
            top = Math.max(top, z);
        }
        double sum = 0;
        double[] p = new double[logits.length];
        for (int i = 0; i < p.length; i++) {
            logits[i] -= top;
            p[i] = Math.exp(logits[i] / temperature);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
