public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] logs = new double[q.length];
        for (int i = 0; i < q.length; i++) {
            logs[i] = p[i] > 0 ? Math.log(q[i]) : 0;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * (Math.log(p[i]) - logs[i]);
            }
        }
        return total;
    }
}
