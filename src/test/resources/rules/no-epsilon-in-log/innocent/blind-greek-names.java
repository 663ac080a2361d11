public class Solution {
    /** π is the truth, ε is the erroneous belief. */
    public static double kl_divergence(double[] π, double[] ε) {
        double δ = 0;
        for (int i = 0; i < π.length; i++) {
            final double eps = ε[i];
            if (π[i] > 0) {
                δ += π[i] * (Math.log(π[i]) - Math.log(eps));
            }
        }
        return δ;
    }
}
