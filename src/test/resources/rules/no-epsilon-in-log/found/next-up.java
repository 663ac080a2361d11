public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * Math.log(Math.nextUp(p[i]) / q[i]); // FINDING: no-epsilon-in-log
        }
        return total;
    }
}
