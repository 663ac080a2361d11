public class Solution {
    private static <T extends Comparable<T>> T or(T a, T b) {
        return a.compareTo(b) > 0 ? a : b; // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / Solution.<Double>or(q[i], 1e-12));
            }
        }
        return total;
    }
}
