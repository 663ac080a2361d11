public class Solution {
    enum Kind { SKIP, SAME, COUNT }

    private static Kind classify(double p, double q) {
        if (p <= 0) return Kind.SKIP;
        return p == q ? Kind.SAME : Kind.COUNT;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double nats = 0;
        for (int i = 0; i < p.length; i++) {
            nats += switch (classify(p[i], q[i])) {
                case SKIP, SAME -> 0.0;
                case COUNT -> {
                    double ratio = p[i] / q[i];
                    yield p[i] * Math.log(ratio);
                }
            };
        }
        return nats;
    }
}
