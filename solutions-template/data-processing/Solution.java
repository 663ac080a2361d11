/** The data-processing inequality: replace each throw by your own code. `gradus show data-processing` shows the statement. */
public class Solution {
    /** Gives the distribution of the channel's output if its input follows p; channel[x][y] is how likely x becomes y. */
    public static double[] push(double[] p, double[][] channel) {
        throw new UnsupportedOperationException("push is yours to write");
    }

    /** Gives the channel that turns each outcome x into group[x], out of so many groups. */
    public static double[][] merging(int[] group, int groups) {
        throw new UnsupportedOperationException("merging is yours to write");
    }

    /** Gives, in nats, by how much the divergence of p from q becomes smaller in the channel. */
    public static double information_lost(double[] p, double[] q, double[][] channel) {
        throw new UnsupportedOperationException("information_lost is yours to write");
    }
}
