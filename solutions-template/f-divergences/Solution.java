/** KL and friends as f-divergences: replace each throw by your own code. `gradus show f-divergences` shows the statement. */
public class Solution {
    /** Gives f(t) for t from 0 on; at 0 its limit. */
    public static double f(Generator generator, double t) {
        // A switch expression gives each generator its formula.
        throw new UnsupportedOperationException("f is yours to write");
    }

    /** Gives the limit of f(t) / t as t grows; it may be infinite. */
    public static double slope_at_infinity(Generator generator) {
        throw new UnsupportedOperationException("slope_at_infinity is yours to write");
    }

    /** Gives the f-divergence of p from q. */
    public static double f_divergence(Generator generator, double[] p, double[] q) {
        throw new UnsupportedOperationException("f_divergence is yours to write");
    }
}
