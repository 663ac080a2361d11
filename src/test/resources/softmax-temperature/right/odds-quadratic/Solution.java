// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: 1 / sum of the odds against each outcome: right, but quadratic in the number of logits, for which the statement gives no limit
public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double[] p = new double[logits.length];
        for (int i = 0; i < p.length; i++) {
            if (logits[i] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            double odds = 0;
            for (double z : logits) {
                odds += Math.exp((z - logits[i]) / temperature);
            }
            p[i] = 1 / odds;
        }
        return p;
    }
}
