public class Solution {
    private static void lift(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(values[i], 1e-12); // FINDING: no-epsilon-in-log
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] b = q.clone();
        lift(b);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / b[i]);
            }
        }
        return total;
    }
}
