import java.util.Objects;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Objects.requireNonNull(p, "p");
        Objects.requireNonNull(q, "q");
        if (p.length == 0 || p.length != q.length) {
            throw new IllegalArgumentException("lengths: " + p.length + " and " + q.length);
        }
        check(p);
        check(q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] <= 0) throw new ArithmeticException("infinite at " + i);
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    private static void check(double[] a) {
        double s = 0;
        for (double v : a) {
            if (Double.isNaN(v) || v < 0) throw new IllegalArgumentException("not a probability: " + v);
            s += v;
        }
        if (Math.abs(s - 1.0) > 1e-6) throw new IllegalArgumentException("sums to " + s);
    }
}
