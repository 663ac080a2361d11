import java.util.ArrayList;
import java.util.List;

/** Sums each loss from the last position to the first, with compensation, and keeps index and loss together. */
public class Solution {
    private record Scored(int index, double loss) {
        boolean beats(Scored other) {
            return loss < other.loss || (loss == other.loss && index < other.index);
        }
    }

    private static final class Sum {
        private double total;
        private double lost;
        private boolean infinite;

        void add(double term) {
            if (term == Double.POSITIVE_INFINITY) {
                infinite = true;
                return;
            }
            double corrected = term - lost;
            double next = total + corrected;
            lost = (next - total) - corrected;
            total = next;
        }

        double value() {
            return infinite ? Double.POSITIVE_INFINITY : total;
        }
    }

    private static double weighted(double[] p, double[] q) {
        Sum sum = new Sum();
        for (int i = p.length - 1; i >= 0; i--) {
            if (p[i] > 0) {
                sum.add(q[i] == 0 ? Double.POSITIVE_INFINITY : p[i] * -Math.log(q[i]));
            }
        }
        return sum.value();
    }

    private static List<Scored> scores(double[] p, double[][] models) {
        List<Scored> scores = new ArrayList<>();
        for (double[] q : models) {
            scores.add(new Scored(scores.size(), weighted(p, q)));
        }
        return scores;
    }

    public static double[] losses(double[] p, double[][] models) {
        return scores(p, models).stream().mapToDouble(Scored::loss).toArray();
    }

    public static double constant(double[] p) {
        return weighted(p, p);
    }

    public static double[] divergences(double[] p, double[][] models) {
        double[] result = losses(p, models);
        double constant = constant(p);
        for (int k = 0; k < result.length; k++) {
            result[k] -= constant;
        }
        return result;
    }

    public static int best(double[] p, double[][] models) {
        Scored best = null;
        for (Scored scored : scores(p, models)) {
            if (best == null || scored.beats(best)) {
                best = scored;
            }
        }
        return best.index();
    }
}
