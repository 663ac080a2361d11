public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        double carried = 0;
        for (int i = 0; i < p.length; i++) {
            carried += p[i] - q[i];
            total += Math.abs(carried);
        }
        return total;
    }
}
