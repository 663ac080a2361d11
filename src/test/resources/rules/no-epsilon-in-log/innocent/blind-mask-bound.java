public class Solution {

    // nothing below this can be seen in a sum of doubles: 1e-300 * 745 is far under an ulp
    private static final double EPSILON = 1e-300;

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            kl += p[i] > EPSILON ? p[i] * (Math.log(p[i]) - Math.log(q[i])) : 0.0;
        }
        return kl;
    }
}
