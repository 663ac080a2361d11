public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double b =
                        switch ((int) Math.signum(q[i])) {
                            case 0 -> 1.0 / (1 << 30); // FINDING: no-epsilon-in-log
                            default -> q[i];
                        };
                total += p[i] * Math.log(p[i] / b);
            }
        }
        return total;
    }
}
