// WRONG: only refuses a q that is too short; what is left over of a longer q is not looked at but for its sum. p=[1], q=[1,0]: 0 instead of an IllegalArgumentException.
public class Solution {
    private static void check(double[] d) {
        double sum = 0;
        for (double v : d) {
            if (!Double.isFinite(v) || v < 0) {
                throw new IllegalArgumentException("" + v);
            }
            sum += v;
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("sum " + sum);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        check(p);
        check(q);
        if (q.length < p.length) {
            throw new IllegalArgumentException("q is too short");
        }
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
