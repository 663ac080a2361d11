public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double entropy = 0, cross = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                entropy += p[i] * Math.log(1 / p[i]);
                cross += p[i] * Math.log(1 / q[i]);
            }
        }
        return entropy - cross;
    }
}
