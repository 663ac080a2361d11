// RIGHT: compensated summation, loops run backwards, the divergence is one sum of log differences
public class Solution {
    private static final class Accumulator {
        private double sum;
        private double lost;

        void add(double v) {
            double t = sum + v;
            lost += Math.abs(sum) >= Math.abs(v) ? (sum - t) + v : (v - t) + sum;
            sum = t;
        }

        double total() {
            return sum + lost;
        }
    }

    private static boolean ruledOut(double[] p, double[] q) {
        int i = p.length;
        while (--i >= 0) {
            if (p[i] > 0 && q[i] == 0) {
                return true;
            }
        }
        return false;
    }

    public static double crossEntropy(double[] p, double[] q) {
        if (ruledOut(p, q)) {
            return Double.POSITIVE_INFINITY;
        }
        Accumulator acc = new Accumulator();
        for (int i = p.length - 1; i >= 0; i--) {
            if (p[i] > 0) {
                acc.add(-p[i] * Math.log(q[i]));
            }
        }
        return acc.total();
    }

    public static double klDivergence(double[] p, double[] q) {
        if (ruledOut(p, q)) {
            return Double.POSITIVE_INFINITY;
        }
        Accumulator acc = new Accumulator();
        for (int i = p.length - 1; i >= 0; i--) {
            if (p[i] > 0) {
                acc.add(p[i] * (Math.log(p[i]) - Math.log(q[i])));
            }
        }
        return acc.total();
    }
}
