// WRONG: answers Infinity at the first q = 0 < p before the sum of q is looked at. p=[0.5,0.5], q=[0,0.4]: Infinity, not an IllegalArgumentException.
import java.util.Objects;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Objects.requireNonNull(p);
        Objects.requireNonNull(q);
        if (p.length != q.length) {
            throw new IllegalArgumentException("different lengths");
        }
        if (p.length == 0) {
            throw new IllegalArgumentException("empty");
        }
        double sp = 0;
        double sq = 0;
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (!(p[i] >= 0) || !(q[i] >= 0) || Double.isInfinite(p[i]) || Double.isInfinite(q[i])) {
                throw new IllegalArgumentException("bad number at " + i);
            }
            sp += p[i];
            sq += q[i];
            if (p[i] > 0) {
                if (q[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        if (Math.abs(sp - 1) > 1e-9 || Math.abs(sq - 1) > 1e-9) {
            throw new IllegalArgumentException("sums " + sp + ", " + sq);
        }
        return kl;
    }
}
