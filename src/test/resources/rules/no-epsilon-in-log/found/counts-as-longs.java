public class Solution {
    private static final double SCALE = 1e12;

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double top = p[i] * SCALE + 1; // FINDING: no-epsilon-in-log
                double bottom = q[i] * SCALE + 1; // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(top / bottom);
            }
        }
        return total;
    }
}
