// WRONG: the perplexity is capped at the size of the vocabulary; p=[0.5,0.5], q=[0.01,0.99] gives 2, not about 10.05
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
        double reverse = kl(q, p);
        double cross = surprise(p, q);
        double perplexity = Math.exp(cross);
        if (!Double.isInfinite(cross)) {
            perplexity = Math.min(perplexity, p.length);
        }
        double ratio = Math.exp(forward);
        return new TokenReport(forward, reverse, cross, perplexity, ratio);
    }
}
