// WRONG: asks q[i] > 0 and not p[i] > 0: p=[0,0.5,0.5], q=[0.1,0.4,0.5] gives NaN (0 * -Infinity)
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] <= 0) continue; // would divide by zero
            kl += p[i] * Math.log(p[i] / q[i]);
        }
        return kl;
    }
}
