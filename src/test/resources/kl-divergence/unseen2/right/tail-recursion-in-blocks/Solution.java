public class Solution {
    private static final int BLOCK = 64;

    public static double kl_divergence(double[] p, double[] q) {
        return go(p, q, 0, 0.0);
    }

    private static double go(double[] p, double[] q, int from, double acc) {
        if (from >= p.length) return acc;
        int to = Math.min(p.length, from + BLOCK);
        double block = 0;
        for (int i = from; i < to; i++) if (p[i] > 0) block += p[i] * Math.log(p[i] / q[i]);
        return go(p, q, to, acc + block);
    }
}
