public class Solution {

    private enum Case { ZERO, SAME, DIFFERENT }

    private static Case classify(double p, double q) {
        if (p == 0) return Case.ZERO;
        return Double.compare(p, q) == 0 ? Case.SAME : Case.DIFFERENT;
    }

    public static double kl_divergence(double[] p, double[] q) {
        var total = 0.0;
        for (var i = 0; i < p.length; i++) {
            total += switch (classify(p[i], q[i])) {
                case ZERO, SAME -> 0.0;
                case DIFFERENT -> {
                    var gap = Math.log(p[i]) - Math.log(q[i]);
                    yield p[i] * gap;
                }
            };
        }
        return total;
    }
}
