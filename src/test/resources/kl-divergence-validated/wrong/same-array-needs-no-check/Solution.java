// WRONG: a = [2.0, 2.0], kl_divergence(a, a): sums to 4, so the statement asks for an IllegalArgumentException; this one returns 0 (likewise for null, null)
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p == q) {
            return 0.0;
        }
        if (p.length != q.length || p.length == 0) {
            throw new IllegalArgumentException("lengths");
        }
        check(p, "p");
        check(q, "q");
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                continue;
            }
            if (q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            sum += p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return sum;
    }

    private static void check(double[] v, String name) {
        double sum = 0;
        for (double x : v) {
            if (!(x >= 0)) {
                throw new IllegalArgumentException(name + " holds " + x);
            }
            sum += x;
        }
        if (!(Math.abs(sum - 1) <= 1e-9)) {
            throw new IllegalArgumentException(name + " sums to " + sum);
        }
    }
}
