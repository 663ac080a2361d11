// WRONG: 1e-8 is added to the temperature against a division by 0. softmax([0,0.000001], 1e-6): one percent off in the exponent.
public class Solution {
    private static final double EPS = 1e-8;

    public static double[] softmax(double[] logits, double temperature) {
        double top = Double.NEGATIVE_INFINITY;
        for (double z : logits) {
            top = Math.max(top, z);
        }
        double[] p = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp((logits[i] - top) / (temperature + EPS));
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
