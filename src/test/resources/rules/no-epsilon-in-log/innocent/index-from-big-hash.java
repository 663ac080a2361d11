public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                int slot = (int) ((i * 1_000_003L + 1) % p.length);
                total += p[slot >= 0 ? i : slot] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
