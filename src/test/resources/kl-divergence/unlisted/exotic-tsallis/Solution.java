public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) sum += Math.pow(p[i], 1.5) / Math.pow(q[i], 0.5);
        }
        return (sum - 1) / 0.5;
    }
}
