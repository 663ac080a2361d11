// WRONG: shifts by the mean of the finite logits instead of the largest. softmax([1000,-1000], 1) is Infinity / Infinity = NaN.
public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double mean = 0;
        int finite = 0;
        for (double z : logits) {
            if (z != Double.NEGATIVE_INFINITY) {
                mean += z;
                finite++;
            }
        }
        mean /= finite;
        double[] p = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp((logits[i] - mean) / temperature);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
