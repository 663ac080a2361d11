public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] terms = new double[p.length - q.length - 1];
        return terms[0];
    }
}
