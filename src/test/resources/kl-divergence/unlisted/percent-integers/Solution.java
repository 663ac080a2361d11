public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            int pp = (int) Math.round(p[i] * 100);
            int qq = (int) Math.round(q[i] * 100);
            if (pp > 0) {
                kl += pp / 100.0 * Math.log((double) pp / qq);
            }
        }
        return kl;
    }
}
