import java.util.Objects;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Objects.requireNonNull(p, "p");
        Objects.requireNonNull(q, "q");
        if (p.length != q.length || p.length == 0) {
            throw new IllegalArgumentException("lengths");
        }
        double off = 0;
        for (int i = 0; i < p.length; i++) {
            if (!Double.isFinite(p[i]) || !Double.isFinite(q[i]) || p[i] < 0 || q[i] < 0) {
                throw new IllegalArgumentException("position " + i);
            }
            off += p[i];
            off += q[i];
        }
        if (Math.abs(off / 2 - 1) > 0.5e-9) {
            throw new IllegalArgumentException("the sums are off");
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
