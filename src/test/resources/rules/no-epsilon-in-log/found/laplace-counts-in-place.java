public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] counts = new double[q.length];
        double sum = 0;
        for (int i = 0; i < q.length; i++) {
            counts[i] = q[i] * 10000000.0;
            counts[i] += 1; // FINDING: no-epsilon-in-log
            sum += counts[i];
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] * sum / counts[i]);
            }
        }
        return total;
    }
}
