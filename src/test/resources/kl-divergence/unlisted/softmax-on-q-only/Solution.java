public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double z = 0;
        for (double x : q) z += Math.exp(x);
        double logZ = Math.log(z);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - (q[i] - logZ));
            }
        }
        return kl;
    }
}
