public class Solution {
    /** A sum that keeps what rounding drops (Neumaier). */
    private static final class Sum {
        private double total;
        private double lost;

        void add(double x) {
            double t = total + x;
            if (Math.abs(total) >= Math.abs(x)) {
                lost += (total - t) + x;
            } else {
                lost += (x - t) + total;
            }
            total = t;
        }

        double get() {
            return total + lost;
        }
    }

    private static void addTerm(Sum sum, double weight, double other) {
        if (weight != 0.0) {
            sum.add(weight * Math.log(weight / other));
        }
    }

    private static double rowSum(double[] row) {
        Sum s = new Sum();
        for (double v : row) {
            s.add(v);
        }
        return s.get();
    }

    public static double joint_kl(double[][] p, double[][] q) {
        Sum s = new Sum();
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                addTerm(s, p[x][y], q[x][y]);
            }
        }
        return s.get();
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        Sum s = new Sum();
        for (int x = 0; x < p.length; x++) {
            addTerm(s, rowSum(p[x]), rowSum(q[x]));
        }
        return s.get();
    }

    /** By the chain rule: what the joint divergence has more than the marginal one. */
    public static double conditional_kl(double[][] p, double[][] q) {
        return joint_kl(p, q) - marginal_kl(p, q);
    }
}
