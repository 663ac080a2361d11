// WRONG: takes any result below 1e-6 for rounding noise: p=[0.5,0.5], q=[0.5001,0.4999] gives 0 instead of 2e-8
public class Solution {
    private static final double NOISE = 1e-6;

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return kl < NOISE ? 0.0 : kl;
    }
}
