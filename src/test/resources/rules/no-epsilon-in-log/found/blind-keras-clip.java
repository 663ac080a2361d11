public class Solution {

    private static final float FUZZ = 1e-7f;

    private static double clip(double x, double lo, double hi) {
        return Math.min(hi, Math.max(lo, x)); // FINDING: no-epsilon-in-log
    }

    /** As keras.losses.KLDivergence does: both arguments are clipped to [fuzz, 1]. */
    public static double kl_divergence(double[] p, double[] q) {
        double loss = 0;
        for (int i = 0; i < p.length; i++) {
            double yTrue = clip(p[i], FUZZ, 1);
            double yPred = clip(q[i], FUZZ, 1);
            loss += yTrue * Math.log(yTrue / yPred);
        }
        return loss;
    }
}
