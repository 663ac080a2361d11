// Answers with a Double, and takes any number of arguments.
// verdict: ACCEPTED
public class Solution {
    public static final Double kl_divergence(final double[] p, final double... q) throws IllegalStateException {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }
}
