// Switch expressions with yield, switches over texts and characters, a text block, var.
// verdict: ACCEPTED
public class Solution {
    private static final String HELP = """
            Kullback-Leibler divergence, "KL" for short:
              \t%s \
            in nats
            """;

    public static double kl_divergence(double[] p, double[] q) {
        var total = 0.0;
        for (var i = 0; i < p.length; i++) {
            String kind = p[i] == 0 ? "zero" : p[i] == q[i] ? "equal" : "other";
            total += switch (kind) {
                case "zero", "equal" -> 0;
                case "other" -> {
                    double ratio = p[i] / q[i];
                    yield p[i] * Math.log(ratio);
                }
                default -> throw new IllegalStateException(HELP.formatted(kind).strip());
            };
        }
        return total;
    }

    static int value(char digit) {
        switch (digit) {
            case 'a':
            case 'b':
                return 1;
            default:
                return 0;
        }
    }
}
