public class Solution {
    private static void validate(double[] dist, String name) {
        double sum = 0.0;
        for (double v : dist) {
            if (v < 0) throw new IllegalArgumentException(name + " has a negative entry");
            sum += v;
        }
        if (Math.abs(sum - 1.0) > 1e-15) {
            throw new IllegalArgumentException(name + " must sum to 1 but sums to " + sum);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        validate(p, "p");
        validate(q, "q");
        double total = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0.0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
