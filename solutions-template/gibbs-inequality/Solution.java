/** Gibbs' inequality, point by point: replace the throws below. `gradus show gibbs-inequality` shows the statement. */
public class Solution {
    /** Gives the natural logarithm of q[i] / p[i] for each position, in a new array. */
    public static double[] logRatios(double[] p, double[] q) {
        throw new UnsupportedOperationException("logRatios is yours to write");
    }

    /** Gives q[i] / p[i] - 1 for each position, in a new array. */
    public static double[] bounds(double[] p, double[] q) {
        throw new UnsupportedOperationException("bounds is yours to write");
    }

    /** Averages over p by how much the bound is above the logarithm. */
    public static double averageGap(double[] p, double[] q) {
        throw new UnsupportedOperationException("averageGap is yours to write");
    }

    /** Tells whether bound and logarithm are equal at every position. */
    public static boolean isEqualityCase(double[] p, double[] q) {
        throw new UnsupportedOperationException("isEqualityCase is yours to write");
    }
}
