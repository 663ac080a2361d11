public class Solution {
    interface Clip {
        double of(double x);
    }

    public static double kl_divergence(double[] p, double[] q) {
        Clip clip = x -> x == 0 ? 1e-12 : x; // FINDING: no-epsilon-in-log
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / clip.of(q[i]));
            }
        }
        return total;
    }
}
