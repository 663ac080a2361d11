// WRONG: writes 0.0 over every -0.0 in the caller's arrays. p=[-0.0,1], q=[0.5,0.5]: right answer, but p[0] is +0.0 afterwards (and a number like -1e-16 is refused as it should be).
public class Solution {
    private static void clean(double[] d, String name) {
        if (d.length == 0) {
            throw new IllegalArgumentException(name + " is empty");
        }
        double sum = 0;
        for (int i = 0; i < d.length; i++) {
            if (d[i] == 0) {
                d[i] = 0.0; // no minus zeros
            }
            if (Double.isNaN(d[i]) || Double.isInfinite(d[i]) || d[i] < 0) {
                throw new IllegalArgumentException(name + "[" + i + "] is " + d[i]);
            }
            sum += d[i];
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException(name + " sums to " + sum);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        clean(p, "p");
        clean(q, "q");
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
