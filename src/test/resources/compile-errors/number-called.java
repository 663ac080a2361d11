public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += Math.log(p[i]);
        }
        double half = 0.5;
        return half(sum);
    }
}
