import java.util.Objects;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Objects.requireNonNull(p, "p");
        Objects.requireNonNull(q, "q");
        if (p.length != q.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        check(p);
        check(q);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] == 0) {
                    throw new IllegalArgumentException("q is 0 where p is not");
                }
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }

    private static void check(double[] d) {
        double sum = 0;
        for (double x : d) {
            if (Double.isNaN(x) || x < 0 || x > 1) {
                throw new IllegalArgumentException("not a probability: " + x);
            }
            sum += x;
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("sums to " + sum);
        }
    }
}
