import java.util.Objects;
import java.util.stream.DoubleStream;

public class Solution {

    private static final double EPS = 1e-9;

    public static class InvalidDistributionException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        public InvalidDistributionException(String name, String reason) {
            super("'" + name + "' is no distribution: " + reason);
        }
    }

    private static void check(String name, double[] d) {
        Objects.requireNonNull(d, name);
        if (d.length == 0) {
            throw new InvalidDistributionException(name, "empty");
        }
        for (double x : d) {
            if (Double.isNaN(x) || x < 0) {
                throw new InvalidDistributionException(name, "bad number " + x);
            }
        }
        double sum = DoubleStream.of(d).sum();
        if (Math.abs(sum - 1) > EPS) {
            throw new InvalidDistributionException(name, "sums to " + sum);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        check("p", p);
        check("q", q);
        if (p.length != q.length) {
            throw new IllegalArgumentException(p.length + " != " + q.length);
        }
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] == 0) {
                    throw new ArithmeticException("p is not absolutely continuous w.r.t. q at " + i);
                }
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return kl;
    }
}
