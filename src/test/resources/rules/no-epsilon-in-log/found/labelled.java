public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        outer:
        for (int i = 0; i < p.length; i++) {
            double b = q[i];
            for (;;) {
                if (b > 0) {
                    break;
                }
                b = 1e-12; // FINDING: no-epsilon-in-log
                break;
            }
            if (p[i] == 0) {
                continue outer;
            }
            total += p[i] * Math.log(p[i] / b);
        }
        return total;
    }
}
