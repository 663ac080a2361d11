/**
 * KL divergence.
 * <p>Some people write {@code Math.log(p[i] + 1e-12)}: not here.
 */
public final class Solution {
    private Solution() {}

    /** @return nats */
    public static double kl_divergence(double[] p, double[] q) {
        final double ZERO = 0.0;
        double nats = ZERO;
        for (int index = 0; index != p.length; index += 1) {
            final boolean counts = p[index] > ZERO;
            if (!counts) {
                continue;
            }
            final double ratio = p[index] / q[index];
            final double weight = p[index];
            nats += weight * Math.log(ratio);
        }
        return nats;
    }
}
