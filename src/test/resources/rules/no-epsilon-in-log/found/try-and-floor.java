public class Solution {
    private static double positive(double x) {
        if (x <= 0) {
            throw new IllegalArgumentException("not positive");
        }
        return x;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double b;
                try {
                    b = positive(q[i]);
                } catch (IllegalArgumentException e) {
                    b = 1e-12; // FINDING: no-epsilon-in-log
                }
                total += p[i] * Math.log(p[i] / b);
            }
        }
        return total;
    }
}
