// WRONG: keeps the log ratio in a float, about 7 digits: p=[0.5,0.5], q=[0.25,0.75] is off by some 1e-9..1e-8
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                float ratio = (float) (Math.log(p[i]) - Math.log(q[i]));
                kl += p[i] * ratio;
            }
        }
        return kl;
    }
}
