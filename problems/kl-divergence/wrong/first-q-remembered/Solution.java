public class Solution {
    private static double[] reference;

    public static double kl_divergence(double[] p, double[] q) {
        if (reference == null || reference.length != q.length) {
            reference = q.clone();
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / reference[i]);
            }
        }
        return total;
    }
}
