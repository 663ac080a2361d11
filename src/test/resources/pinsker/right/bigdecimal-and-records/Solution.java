// RIGHT: a record Pair, BigDecimal for the total variation, entropies for the divergences, prints a debug line
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

public class Solution {
    record Pair(double p, double q) {
        BigDecimal gap() {
            return new BigDecimal(p).subtract(new BigDecimal(q)).abs();
        }

        boolean ruledOut() {
            return p > 0 && q == 0;
        }
    }

    private static List<Pair> pairs(double[] p, double[] q) {
        List<Pair> list = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            list.add(new Pair(p[i], q[i]));
        }
        return list;
    }

    public static double total_variation(double[] p, double[] q) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Pair pair : pairs(p, q)) {
            sum = sum.add(pair.gap());
        }
        return sum.doubleValue() / 2;
    }

    public static double chi_square(double[] p, double[] q) {
        double sum = 0;
        for (Pair pair : pairs(p, q)) {
            if (pair.ruledOut()) {
                return Double.POSITIVE_INFINITY;
            }
            if (pair.q > 0) {
                double gap = pair.gap().doubleValue();
                sum += gap * gap / pair.q;
            }
        }
        return sum;
    }

    public static double pinsker_bound(double[] p, double[] q) {
        double cross = 0;
        double entropy = 0;
        for (Pair pair : pairs(p, q)) {
            if (pair.ruledOut()) {
                return Double.POSITIVE_INFINITY;
            }
            if (pair.p > 0) {
                cross -= pair.p * Math.log(pair.q);
                entropy -= pair.p * Math.log(pair.p);
            }
        }
        System.out.println("cross-entropy " + cross + ", entropy " + entropy);
        return Math.sqrt(Math.max(0, cross - entropy) / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        double js = 0;
        for (Pair pair : pairs(p, q)) {
            double total = pair.p + pair.q;
            if (pair.p > 0) {
                js += pair.p / 2 * (Math.log(pair.p) - Math.log(total) + Math.log(2));
            }
            if (pair.q > 0) {
                js += pair.q / 2 * (Math.log(pair.q) - Math.log(total) + Math.log(2));
            }
        }
        return Math.sqrt(Math.max(0, 2 * js));
    }
}
