public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        while (true) System.out.println("working");
    }
}
