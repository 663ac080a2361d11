public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return System.out.println(p[0]);
    }
}
