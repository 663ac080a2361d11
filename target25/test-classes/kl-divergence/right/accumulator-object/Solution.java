public class Solution {
    private static final class Total {
        private double value;

        void add(double a, double b) {
            if (a > 0) {
                value += a * Math.log(a / b);
            }
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Total total = new Total();
        for (int i = 0; i < p.length; i++) {
            total.add(p[i], q[i]);
        }
        return total.value;
    }
}
