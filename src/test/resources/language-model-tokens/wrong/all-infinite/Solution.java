// WRONG: an infinite forward divergence makes the reverse one infinite too; p=[0.5,0.5], q=[1,0] has reverse log 2
public class Solution {
    /** Sum of weight times -log(other). */
    private static double surprise(double[] weight, double[] other) {
        double sum = 0.0;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0.0) {
                if (other[i] == 0.0) {
                    return Double.POSITIVE_INFINITY;
                }
                sum -= weight[i] * Math.log(other[i]);
            }
        }
        return sum;
    }

    private static double kl(double[] weight, double[] other) {
        double sum = 0.0;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] == 0.0) {
                continue;
            }
            if (other[i] == 0.0) {
                return Double.POSITIVE_INFINITY;
            }
            sum += weight[i] * Math.log(weight[i] / other[i]);
        }
        return sum;
    }

    public static TokenReport compare(double[] p, double[] q) {
        double forward = kl(p, q);
        double reverse = Double.isInfinite(forward) ? Double.POSITIVE_INFINITY : kl(q, p);
        double cross = surprise(p, q);
        double perplexity = Math.exp(cross);
        double ratio = Math.exp(forward);
        return new TokenReport(forward, reverse, cross, perplexity, ratio);
    }
}
