public final class Solution {
    public static final strictfp double kl_divergence(final double[] p, final double... q) throws IllegalStateException {
        double acc = 0;
        int n = p.length;
        do {
            n--;
            acc += (p[n] == 0) ? 0 : Math.log(Math.pow(p[n] / q[n], 1)) * p[n];
        } while (n > 0);
        return acc;
    }
}
