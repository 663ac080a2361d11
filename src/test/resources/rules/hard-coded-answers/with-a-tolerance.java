public class Solution {
    private static final double[] ANSWERS = {0.1438, 0.11157}; // FINDING: hard-coded-answers

    public static double kl_divergence(double[] p, double[] q) {
        if (Math.abs(p[0] - 0.5) < 1e-9) { // FINDING: hard-coded-answers
            return ANSWERS[0];
        }
        return ANSWERS[1];
    }
}
