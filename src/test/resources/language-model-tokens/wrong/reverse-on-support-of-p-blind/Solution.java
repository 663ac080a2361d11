// WRONG: the reverse sum leaves out positions where p is 0; p=[1,0], q=[0.5,0.5] gives a finite reverse, not Infinity
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
        double reverse = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0.0 && q[i] > 0.0) {
                reverse += q[i] * Math.log(q[i] / p[i]);
            }
        }
        double cross = surprise(p, q);
        double perplexity = Math.exp(cross);
        double ratio = Math.exp(forward);
        return new TokenReport(forward, reverse, cross, perplexity, ratio);
    }
}
