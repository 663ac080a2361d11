public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            // the next double above 0 is no longer 0, so log stays finite
            double lp = Math.log(Math.nextUp(p[i])); // FINDING: no-epsilon-in-log
            double lq = Math.log(Math.nextUp(q[i])); // FINDING: no-epsilon-in-log
            kl += p[i] * (lp - lq);
        }
        return kl;
    }
}
