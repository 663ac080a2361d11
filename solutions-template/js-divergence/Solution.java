/** Jensen-Shannon divergence: replace each throw by your own code. `gradus show js-divergence` shows the statement. */
public class Solution {
    /** Gives the Jensen-Shannon divergence in nats. */
    public static double js_divergence(double[] p, double[] q) {
        throw new UnsupportedOperationException("js_divergence is yours to write");
    }

    /** Gives the divergence in which p counts with the weight and q with the rest, in the mixture too. */
    public static double weighted_js(double[] p, double[] q, double weight) {
        throw new UnsupportedOperationException("weighted_js is yours to write");
    }

    /** Gives the square root of the Jensen-Shannon divergence, never NaN. */
    public static double js_distance(double[] p, double[] q) {
        throw new UnsupportedOperationException("js_distance is yours to write");
    }
}
