public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double forward = kl(p, q);
        double cross = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                cross -= p[i] * Math.log(q[i]);
            }
        }
        return new TokenReport(forward, kl(q, p), cross, Math.exp(cross), Math.exp(-forward));
    }

    private static double kl(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
