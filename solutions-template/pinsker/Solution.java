/** Pinsker's inequality, and the right bound for JS: replace each throw by your own code. `gradus show pinsker` shows the statement. */
public class Solution {
    /** Gives the largest difference in probability that an event can have under p and q. */
    public static double total_variation(double[] p, double[] q) {
        throw new UnsupportedOperationException("total_variation is yours to write");
    }

    /** Gives the chi-square divergence of p from q; infinite where q rules out what p allows. */
    public static double chi_square(double[] p, double[] q) {
        throw new UnsupportedOperationException("chi_square is yours to write");
    }

    /** Gives the bound on the total variation that follows from KL(p || q). */
    public static double pinsker_bound(double[] p, double[] q) {
        throw new UnsupportedOperationException("pinsker_bound is yours to write");
    }

    /** Gives the bound on the total variation that follows from JS(p, q). */
    public static double js_bound(double[] p, double[] q) {
        throw new UnsupportedOperationException("js_bound is yours to write");
    }
}
