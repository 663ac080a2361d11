public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (double x : q) {
            s += x;
        }
        double[] b = q;
        if (Math.abs(s - 1) > 1e-12) {
            b = new double[q.length];
            for (int i = 0; i < q.length; i++) {
                b[i] = q[i] / s;
            }
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
