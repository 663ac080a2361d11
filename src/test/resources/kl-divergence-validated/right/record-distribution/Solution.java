// RIGHT: a record whose compact constructor validates a copy
import java.util.Objects;

public class Solution {
    private record Distribution(String name, double[] weights) {
        Distribution {
            weights = Objects.requireNonNull(weights, () -> "distribution is null").clone();
            if (weights.length == 0) {
                throw new IllegalArgumentException(name + " has no position");
            }
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                double w = weights[i];
                if (!(w >= 0) || Double.isInfinite(w)) {
                    throw new IllegalArgumentException(name + "[" + i + "] = " + w);
                }
                sum += w;
            }
            if (Math.abs(sum - 1) > 1e-9) {
                throw new IllegalArgumentException(name + " sums to " + sum);
            }
        }

        double divergenceFrom(Distribution other) {
            double s = 0;
            for (int i = 0; i < weights.length; i++) {
                double a = weights[i];
                double b = other.weights[i];
                if (a > 0) {
                    if (b == 0) {
                        return Double.POSITIVE_INFINITY;
                    }
                    s += a * (Math.log(a) - Math.log(b));
                }
            }
            return s;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Distribution dp = new Distribution("p", p);
        Distribution dq = new Distribution("q", q);
        if (p.length != q.length) {
            throw new IllegalArgumentException("lengths differ: " + p.length + " and " + q.length);
        }
        return dp.divergenceFrom(dq);
    }
}
