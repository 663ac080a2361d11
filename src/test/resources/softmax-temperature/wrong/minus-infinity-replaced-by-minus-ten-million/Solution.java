// WRONG: softmax([0, -Infinity], 1e9): the statement gives [1, 0], this one about [0.5025, 0.4975]
public class Solution {
    private static final double IMPOSSIBLE = -1e7;

    public static double[] softmax(double[] logits, double temperature) {
        double[] z = new double[logits.length];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < z.length; i++) {
            z[i] = Math.max(logits[i], IMPOSSIBLE) / temperature;
            max = Math.max(max, z[i]);
        }
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            z[i] = Math.exp(z[i] - max);
            sum += z[i];
        }
        for (int i = 0; i < z.length; i++) {
            z[i] /= sum;
        }
        return z;
    }
}
