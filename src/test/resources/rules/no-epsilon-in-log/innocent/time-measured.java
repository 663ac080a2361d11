public class Solution {
    private static double kl(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }

    public static double kl_divergence(double[] p, double[] q) {
        long start = System.nanoTime();
        double total = kl(p, q);
        double seconds = (System.nanoTime() - start) * 1e-9;
        return seconds < 0 ? Double.NaN : total;
    }
}
