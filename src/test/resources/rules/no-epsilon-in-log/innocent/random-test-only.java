public class Solution {
    static double check(long seed) {
        double[] p = new java.util.Random(seed).doubles(5).map(x -> x + 1e-3).toArray();
        return kl_divergence(p, p);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
