// WRONG: the search for the largest logit starts at 0. softmax([-1e6,-1e6], 1): 0/0 = NaN instead of [0.5,0.5].
public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double top = 0;
        for (double z : logits) {
            if (z > top) {
                top = z;
            }
        }
        double[] p = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp((logits[i] - top) / temperature);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
