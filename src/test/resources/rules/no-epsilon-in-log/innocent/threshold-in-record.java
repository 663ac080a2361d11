public class Solution {
    record Options(double threshold, boolean strict) {}

    public static double kl_divergence(double[] p, double[] q) {
        Options o = new Options(1e-15, true);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > o.threshold()) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
