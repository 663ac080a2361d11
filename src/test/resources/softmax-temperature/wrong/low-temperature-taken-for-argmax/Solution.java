// WRONG: softmax([0.5, 0.5], 0.0001): the statement gives [0.5, 0.5], this one [1, 0]
public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double[] p = new double[logits.length];
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            if (logits[i] > logits[best]) {
                best = i;
            }
        }
        if (temperature < 1e-3) {
            p[best] = 1;
            return p;
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp((logits[i] - logits[best]) / temperature);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
