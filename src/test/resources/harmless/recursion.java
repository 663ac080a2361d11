// Recursion, by halves.
// verdict: ACCEPTED
public class Solution {
    private static double total(double[] p, double[] q, int from, int to) {
        if (to - from == 1) {
            return p[from] > 0 ? p[from] * Math.log(p[from] / q[from]) : 0;
        }
        int middle = (from + to) >>> 1;
        return total(p, q, from, middle) + total(p, q, middle, to);
    }

    public static double kl_divergence(double[] p, double[] q) {
        return total(p, q, 0, p.length);
    }
}
