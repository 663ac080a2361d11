import java.util.Objects;

public class Solution {
    private static double[] valid(double[] d, String name) {
        Objects.requireNonNull(d, name);
        if (d.length == 0) {
            throw new IllegalArgumentException(name + " is empty");
        }
        double sum = 0;
        for (double v : d) {
            if (!(0 <= v && v <= 1)) {
                throw new IllegalArgumentException(v + " in " + name + " is no probability");
            }
            sum += v;
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException(name + " sums to " + sum);
        }
        return d;
    }

    public static double kl_divergence(double[] p, double[] q) {
        valid(p, "p");
        valid(q, "q");
        if (p.length != q.length) {
            throw new IllegalArgumentException("different lengths");
        }
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] != 0 && q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            s += p[i] == 0 ? 0 : p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return s;
    }
}
