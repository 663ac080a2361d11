public class Solution {
    record Pair(double a, double b) {
        private static final double TOLERANCE = 1e-9;

        Pair {
            if (a < -TOLERANCE || b > 1 + TOLERANCE) {
                throw new IllegalArgumentException("no probabilities");
            }
        }

        double term() {
            return a > 0 ? a * Math.log(a / b) : 0;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += new Pair(p[i], q[i]).term();
            }
        }
        return total;
    }
}
