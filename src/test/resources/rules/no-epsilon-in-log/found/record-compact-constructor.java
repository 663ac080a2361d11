public class Solution {
    record Pair(double a, double b) {
        Pair {
            b = Math.max(b, 1e-12); // FINDING: no-epsilon-in-log
        }

        double term() {
            return a * Math.log(a() / b());
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
