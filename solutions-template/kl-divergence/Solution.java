/** KL divergence (discrete): replace the throw below by your own code. `gradus show kl-divergence` shows the statement. */
public class Solution {
    /**
     * Measures, in nats, what it costs on average to expect q where p is true.
     *
     * @param p the true distribution: not negative, sums to 1
     * @param q the approximate distribution: as long as p, above 0 wherever p is
     * @return one number: the total over all positions
     */
    public static double kl_divergence(double[] p, double[] q) {
        // 1. Decide which positions count: where p is 0 the contribution is exactly 0.
        // 2. Work out what each of the others contributes.
        // 3. Return their total. Leave the arrays as they are.
        throw new UnsupportedOperationException("kl_divergence is yours to write");
    }
}
