/** KL divergence with input validation: replace the throw below. `gradus show kl-divergence-validated` shows the statement. */
public class Solution {
    /**
     * Measures, in nats, what it costs on average to expect q where p is true.
     *
     * @param p the true distribution
     * @param q the approximate distribution, as long as p
     * @return the divergence, infinite if q is 0 somewhere where p is not; the statement says what is thrown for invalid input
     */
    public static double kl_divergence(double[] p, double[] q) {
        throw new UnsupportedOperationException("kl_divergence is yours to write");
    }
}
