public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += Math.pow(Math.sqrt(p[i]) - Math.sqrt(q[i]), 2);
        }
        return Math.sqrt(total / 2);
    }
}
