// WRONG: above T = 1e6 all possible outcomes get the same probability. softmax([1000000,-1000000], 1e7): [0.5,0.5] instead of [0.5498,0.4502].
public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        int n = logits.length;
        double[] p = new double[n];
        double top = Double.NEGATIVE_INFINITY;
        int possible = 0;
        for (double z : logits) {
            top = Math.max(top, z);
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
            p[i] = Math.exp((logits[i] - top) / temperature);
            sum += p[i];
        }
        for (int i = 0; i < n; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
