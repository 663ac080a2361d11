public class Solution {
    abstract static class Base {
        abstract double adjust(double x);

        double kl(double[] p, double[] q) {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                sum += p[i] > 0 ? p[i] * Math.log(p[i] / adjust(q[i])) : 0;
            }
            return sum;
        }
    }

    static class Smooth extends Base {
        @Override
        double adjust(double x) {
            return x + 1e-12; // FINDING: no-epsilon-in-log
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        return new Smooth().kl(p, q);
    }
}
