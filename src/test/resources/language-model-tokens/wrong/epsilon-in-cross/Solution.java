// WRONG: adds 1e-10 in the logarithm of the cross-entropy; p=[0.5,0.5], q=[1,1e-20] gives 11.5, not 23.0
public class Solution {
    /** Sum of weight times -log(other). */
    private static double surprise(double[] weight, double[] other) {
        double sum = 0.0;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0.0) {
                if (other[i] == 0.0) {
                    return Double.POSITIVE_INFINITY;
                }
                sum -= weight[i] * Math.log(other[i] + 1e-10);
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
        double reverse = kl(q, p);
        double cross = surprise(p, q);
        double perplexity = Math.exp(cross);
        double ratio = Math.exp(forward);
        return new TokenReport(forward, reverse, cross, perplexity, ratio);
    }
}
