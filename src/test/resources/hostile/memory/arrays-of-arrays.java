// Asks for many dimensions at once.
// verdict: MEMORY_LIMIT_EXCEEDED
// walls: limits
// alone: MEMORY_LIMIT_EXCEEDED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[][][][] all = new double[1000][1000][1000][10];
        return all.length;
    }
}
