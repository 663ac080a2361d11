public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        double term = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0)
                term = p[i] * Math.log(p[i] / q[i]);
            kl += term;
        }
        return kl;
    }
}
