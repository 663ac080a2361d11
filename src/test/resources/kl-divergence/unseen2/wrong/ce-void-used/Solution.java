public class Solution {
    static void add(double[] p, double[] q) { }
    public static double kl_divergence(double[] p, double[] q) {
        double s = add(p, q);
        return s;
    }
}
