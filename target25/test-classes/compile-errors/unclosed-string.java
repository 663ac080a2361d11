public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        System.out.println("sum);
        return 0;
    }
}
