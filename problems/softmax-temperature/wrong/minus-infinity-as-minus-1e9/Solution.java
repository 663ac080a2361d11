public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double[] x = new double[logits.length];
        double top = -1e9;
        for (int i = 0; i < x.length; i++) {
            x[i] = Double.isInfinite(logits[i]) ? -1e9 : logits[i];
            top = Math.max(top, x[i]);
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.exp((x[i] - top) / temperature);
            sum += x[i];
        }
        for (int i = 0; i < x.length; i++) {
            x[i] /= sum;
        }
        return x;
    }
}
