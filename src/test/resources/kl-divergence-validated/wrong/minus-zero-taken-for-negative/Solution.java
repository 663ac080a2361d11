// WRONG: p = [-0.0, 1.0], q = [0.5, 0.5]: -0.0 is a valid zero, and the statement gives log 2; this one throws
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p == null || q == null) {
            throw new NullPointerException("p or q is null");
        }
        if (p.length != q.length || p.length == 0) {
            throw new IllegalArgumentException("lengths " + p.length + " and " + q.length);
        }
        check(p);
        check(q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                sum += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return sum;
    }

    private static void check(double[] v) {
        double sum = 0;
        for (double x : v) {
            if (Double.compare(x, 0.0) < 0 || !Double.isFinite(x)) {
                throw new IllegalArgumentException("no probability: " + x);
            }
            sum += x;
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("sum " + sum);
        }
    }
}
