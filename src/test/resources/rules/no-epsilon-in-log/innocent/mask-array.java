public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        boolean[] mask = new boolean[p.length];
        for (int i = 0; i < p.length; i++) {
            mask[i] = p[i] > 1e-14;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (mask[i]) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
