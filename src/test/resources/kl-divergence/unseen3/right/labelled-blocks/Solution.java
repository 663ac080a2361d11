public class Solution {

    static final int BLOCK = 128;

    // Adds within blocks of 128 and then adds the blocks: a cheap kind of pairwise sum.
    public static double kl_divergence(double[] p, double[] q) {
        double whole = 0;
        int start = 0;

        blocks:
        for (;;) {
            double part = 0;
            positions:
            for (int i = start; ; i++) {
                if (i >= p.length) {
                    whole += part;
                    break blocks;
                }
                if (i == start + BLOCK) {
                    whole += part;
                    start = i;
                    continue blocks;
                }
                if (p[i] == 0) continue positions;
                part -= p[i] * (Math.log(q[i]) - Math.log(p[i]));
            }
        }
        return whole;
    }
}
