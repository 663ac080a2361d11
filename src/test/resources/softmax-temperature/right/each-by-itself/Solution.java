public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double[] p = new double[logits.length];
        for (int i = 0; i < p.length; i++) {
            if (logits[i] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            double sum = 0;
            for (double other : logits) {
                sum += Math.exp((other - logits[i]) / temperature);
            }
            p[i] = 1 / sum;
        }
        return p;
    }
}
