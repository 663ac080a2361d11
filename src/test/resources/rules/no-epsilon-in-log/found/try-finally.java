public class Solution {
    private static final double EPS = 1e-12;

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double b = q[i];
                try {
                    if (b == 0) {
                        throw new ArithmeticException();
                    }
                } catch (ArithmeticException e) {
                    b = EPS; // FINDING: no-epsilon-in-log
                } finally {
                    total += 0;
                }
                total += p[i] * Math.log(p[i] / b);
            }
        }
        return total;
    }
}
