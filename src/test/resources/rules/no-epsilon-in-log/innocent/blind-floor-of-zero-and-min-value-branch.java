public class Solution {

    private static final double SMALLEST = Double.MIN_VALUE;

    private static double log(double x) {
        // Math.max with 0.0 lifts nothing: it only turns -0.0 into 0.0
        return Math.log(Math.max(x, 0.0));
    }

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            boolean counts = p[i] >= SMALLEST;
            if (counts) {
                kl += p[i] * log(p[i]);
                kl -= p[i] * log(q[i]);
            }
        }
        return kl;
    }
}
