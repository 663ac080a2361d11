public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return sum(x * Math.log(x) for x in p);
    }
}
