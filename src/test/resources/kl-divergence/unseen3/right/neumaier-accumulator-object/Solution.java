public class Solution {

    /** Improved Kahan-Babuska summation (Neumaier 1974). */
    static class Accumulator {
        private double s;
        private double lost;

        Accumulator plus(double x) {
            double t = s + x;
            if (Math.abs(s) >= Math.abs(x)) {
                lost += (s - t) + x;
            } else {
                lost += (x - t) + s;
            }
            s = t;
            return this;
        }

        double value() {
            return s + lost;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Accumulator acc = new Accumulator();
        for (int k = 0; k != p.length; k++) {
            final double pk = p[k];
            if (!(pk > 0)) continue;
            acc.plus(pk * Math.log(pk)).plus(-pk * Math.log(q[k]));
        }
        return acc.value();
    }
}
