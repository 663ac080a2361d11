public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] b = new double[q.length];
        double sum = 0;
        for (int i = 0; i < q.length; i++) {
            b[i] = q[i] + 1e-9; // FINDING: no-epsilon-in-log
            sum += b[i];
        }
        for (int i = 0; i < b.length; i++) {
            b[i] /= sum;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / b[i]);
            }
        }
        return total;
    }
}
