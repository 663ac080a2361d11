// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: perplexity as a product of q to the power of -p, its logarithm as the cross-entropy; ratio is Infinity / x where a finite ratio comes of a perplexity too large for a double
public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double perplexity = 1;
        double best = 1;
        double reverse = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                perplexity *= q[i] == 0 ? Double.POSITIVE_INFINITY : Math.pow(q[i], -p[i]);
                best *= Math.pow(p[i], -p[i]);
            }
            if (q[i] > 0) {
                reverse += p[i] == 0 ? Double.POSITIVE_INFINITY : q[i] * (Math.log(q[i]) - Math.log(p[i]));
            }
        }
        return new TokenReport(Math.log(perplexity / best), reverse, Math.log(perplexity), perplexity, perplexity / best);
    }
}
