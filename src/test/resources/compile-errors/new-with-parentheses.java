public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] t = new double(p.length);
        return t[0];
    }
}
