public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double max = logits[0] / temperature;
        for (double z : logits) {
            max = Math.max(max, z / temperature);
        }
        double sum = 0;
        for (double z : logits) {
            sum += Math.exp(z / temperature - max);
        }
        double[] p = new double[logits.length];
        for (int i = p.length - 1; i >= 0; i--) {
            p[i] = Math.exp(z(logits, i, temperature) - max - Math.log(sum));
        }
        return p;
    }

    private static double z(double[] logits, int i, double temperature) {
        return logits[i] / temperature;
    }
}
