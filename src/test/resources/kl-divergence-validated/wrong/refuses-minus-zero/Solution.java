// WRONG: Double.compare takes -0.0 for less than 0. p=[-0.0,1], q=[0.5,0.5]: an exception instead of log 2.
public class Solution {
    private static void check(double[] d) {
        double sum = 0;
        for (double v : d) {
            if (!Double.isFinite(v) || Double.compare(v, 0.0) < 0) {
                throw new IllegalArgumentException("not a probability: " + v);
            }
            sum += v;
        }
        if (Math.abs(sum - 1.0) > 1e-9) {
            throw new IllegalArgumentException("sum " + sum);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("lengths " + p.length + ", " + q.length);
        }
        check(p);
        check(q);
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
