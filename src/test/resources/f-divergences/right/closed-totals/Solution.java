// DOUBTFUL: CHI_SQUARE as sum p^2/q - 1 and HELLINGER as 1 - sum sqrt(pq): right only as far as the sums are exactly 1 (they may be off by 1e-12)
public class Solution {
    public static double f(Generator generator, double t) {
        return switch (generator) {
            case KL -> t == 0 ? 0 : t * Math.log(t);
            case REVERSE_KL -> -Math.log(t);
            case TOTAL_VARIATION -> Math.abs(t - 1) / 2;
            case CHI_SQUARE -> t * t - 2 * t + 1;
            case HELLINGER -> (t + 1) / 2 - Math.sqrt(t);
            case JENSEN_SHANNON -> ((t == 0 ? 0 : t * Math.log(t)) - (t + 1) * Math.log((t + 1) / 2)) / 2;
        };
    }

    public static double slope_at_infinity(Generator generator) {
        return switch (generator) {
            case KL, CHI_SQUARE -> Double.POSITIVE_INFINITY;
            case REVERSE_KL -> 0;
            case TOTAL_VARIATION, HELLINGER -> 0.5;
            case JENSEN_SHANNON -> Math.log(2) / 2;
        };
    }

    public static double f_divergence(Generator generator, double[] p, double[] q) {
        double sum = generator == Generator.CHI_SQUARE ? -1 : generator == Generator.HELLINGER ? 1 : 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0 && q[i] == 0) {
                continue;
            }
            if (generator == Generator.CHI_SQUARE) {
                sum += p[i] == 0 ? 0 : p[i] * (p[i] / q[i]);
            } else if (generator == Generator.HELLINGER) {
                sum -= Math.sqrt(p[i]) * Math.sqrt(q[i]);
            } else {
                sum += q[i] > 0 ? q[i] * f(generator, p[i] / q[i]) : p[i] * slope_at_infinity(generator);
            }
        }
        return sum;
    }
}
