public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = new double[p.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            a[i] = p[i] / 1000000;
            sum += a[i];
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(a[i] / sum / q[i]);
            }
        }
        return total;
    }
}
