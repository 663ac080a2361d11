// Recursion, one call a position.
// verdict: ACCEPTED
public class Solution {
    private static double total(double[] p, double[] q, int i) {
        return i == p.length ? 0 : (p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0) + total(p, q, i + 1);
    }

    public static double kl_divergence(double[] p, double[] q) {
        return total(p, q, 0);
    }
}
