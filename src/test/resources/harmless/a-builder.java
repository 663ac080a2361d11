// A builder with fluent methods.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return new Total.Builder().p(p).q(q).build().value();
    }
}

final class Total {
    private final double[] p;
    private final double[] q;

    private Total(Builder builder) {
        p = builder.p;
        q = builder.q;
    }

    double value() {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    static class Builder {
        private double[] p;
        private double[] q;

        Builder p(double... all) {
            this.p = all;
            return this;
        }

        Builder q(double... all) {
            this.q = all;
            return this;
        }

        Total build() {
            return new Total(this);
        }
    }
}
