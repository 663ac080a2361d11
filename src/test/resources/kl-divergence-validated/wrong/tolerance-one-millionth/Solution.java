// WRONG: accepts a sum that is off by up to 1e-6. p=[0.5,0.5], q=[0.5,0.5000005]: a number instead of an IllegalArgumentException.
public class Solution {
    private static final double TOLERANCE = 1e-6;

    private static void check(double[] d, String name) {
        double sum = 0;
        for (double v : d) {
            if (!(v >= 0 && v < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(name + ": " + v);
            }
            sum += v;
        }
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new IllegalArgumentException(name + " sums to " + sum);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("lengths");
        }
        check(p, "p");
        check(q, "q");
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                s += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return s;
    }
}
