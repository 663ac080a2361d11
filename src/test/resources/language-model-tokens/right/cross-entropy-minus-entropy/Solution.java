// RIGHT: everything from two entropies and two cross-entropies, compensated sums in a helper class
public class Solution {
    private static final class Sum {
        private double s;
        private double c;

        void add(double v) {
            double t = s + v;
            if (Double.isInfinite(t)) {
                s = t;
                c = 0;
                return;
            }
            c += Math.abs(s) >= Math.abs(v) ? (s - t) + v : (v - t) + s;
            s = t;
        }

        double get() {
            return s + c;
        }
    }

    private static double crossEntropy(double[] weight, double[] model) {
        Sum sum = new Sum();
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] == 0) {
                continue;
            }
            if (model[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            sum.add(weight[i] * -Math.log(model[i]));
        }
        return sum.get();
    }

    public static TokenReport compare(double[] p, double[] q) {
        double hp = crossEntropy(p, p);
        double hq = crossEntropy(q, q);
        double hpq = crossEntropy(p, q);
        double hqp = crossEntropy(q, p);
        return new TokenReport(hpq - hp, hqp - hq, hpq, Math.exp(hpq), Math.exp(hpq - hp));
    }
}
