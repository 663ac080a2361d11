public class Solution {
    static final class Neumaier {
        private double sum, comp;
        void add(double x) {
            double t = sum + x;
            if (Math.abs(sum) >= Math.abs(x)) comp += (sum - t) + x;
            else comp += (x - t) + sum;
            sum = t;
        }
        double total() { return sum + comp; }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Neumaier n = new Neumaier();
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) n.add(p[i] * Math.log(p[i] / q[i]));
        }
        return n.total();
    }
}
