public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += Math.pow(Math.sqrt(p[i]) - Math.sqrt(q[i]), 2);
        }
        return Math.sqrt(s / 2);
    }
}
