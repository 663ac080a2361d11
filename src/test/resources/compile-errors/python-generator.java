public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return sum(pi * Math.log(pi / qi) for pi, qi in zip(p, q) if pi > 0);
    }
}
