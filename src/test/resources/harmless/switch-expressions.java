// Switch expressions on enums and texts.
// verdict: ACCEPTED
public class Solution {
    enum Sign {
        POSITIVE,
        ZERO
    }

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            Sign sign = p[i] > 0 ? Sign.valueOf("POSITIVE") : Sign.ZERO;
            double weight = switch (sign) {
                case POSITIVE -> 1;
                case ZERO -> 0;
            };
            sum += switch (sign.name() + weight) {
                case "POSITIVE1.0" -> {
                    yield p[i] * Math.log(p[i] / q[i]);
                }
                default -> 0;
            };
        }
        return sum;
    }
}
