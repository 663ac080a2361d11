public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = System.out.printf("x").length();
        return sum;
    }
}
