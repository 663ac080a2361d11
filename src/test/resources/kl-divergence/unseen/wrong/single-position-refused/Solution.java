public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length < 2 || q.length < 2) {
            throw new IllegalArgumentException("need at least two outcomes");
        }
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return kl;
    }
}
