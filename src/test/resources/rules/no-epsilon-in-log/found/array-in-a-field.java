public class Solution {
    private static double[] lifted;

    private static double total(double[] p) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / lifted[i]);
            }
        }
        return total;
    }

    public static double kl_divergence(double[] p, double[] q) {
        lifted = new double[q.length];
        for (int i = 0; i < q.length; i++) {
            lifted[i] = q[i] + 1e-12; // FINDING: no-epsilon-in-log
        }
        return total(p);
    }
}
