// WRONG: softmax([1000000, 0], 1e7): the logits divided by T are 0.1 and 0, and the statement gives [0.52497..., 0.47502...]; this one [0.5, 0.5]
public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        int n = logits.length;
        double[] p = new double[n];
        double max = Double.NEGATIVE_INFINITY;
        int possible = 0;
        for (double z : logits) {
            max = Math.max(max, z);
            if (z != Double.NEGATIVE_INFINITY) {
                possible++;
            }
        }
        if (temperature > 1e6) {
            for (int i = 0; i < n; i++) {
                p[i] = logits[i] == Double.NEGATIVE_INFINITY ? 0 : 1.0 / possible;
            }
            return p;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            p[i] = Math.exp((logits[i] - max) / temperature);
            sum += p[i];
        }
        for (int i = 0; i < n; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
