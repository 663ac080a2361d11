public class Solution {
    record Term(double a, double b) {
        static Term of(double a, double b) {
            return new Term(a, b + 1e-12); // FINDING: no-epsilon-in-log
        }

        double value() {
            return a * Math.log(a / b);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += Term.of(p[i], q[i]).value();
            }
        }
        return total;
    }
}
