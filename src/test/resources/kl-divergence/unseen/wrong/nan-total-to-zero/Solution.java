public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            kl += p[i] * Math.log(p[i] / q[i]);
        }
        if (Double.isNaN(kl)) {
            kl = 0; // contributes 0
        }
        return kl;
    }
}
