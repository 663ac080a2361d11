// WRONG: p = [0.5, 0.5], q = [-0.0, 1.0]: the statement gives Infinity, this one NaN (0.5 / -0.0 is minus infinity)
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("different lengths");
        }
        if (p.length == 0) {
            throw new IllegalArgumentException("no positions");
        }
        validate(p);
        validate(q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]); // Infinity by itself where q is 0
            }
        }
        return sum;
    }

    private static void validate(double[] v) {
        double sum = 0;
        for (double x : v) {
            if (!(x >= 0 && x < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("no probability: " + x);
            }
            sum += x;
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("sums to " + sum);
        }
    }
}
