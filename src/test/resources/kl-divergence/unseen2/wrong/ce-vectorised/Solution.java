public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] r = p / q;
        return sum(p * Math.log(r));
    }
}
