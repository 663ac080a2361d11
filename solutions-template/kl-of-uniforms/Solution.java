/** KL between uniform distributions on intervals: replace the throw below. `gradus show kl-of-uniforms` shows the statement. */
public class Solution {
    /**
     * Gives KL(p || q) for p uniform on [pLow, pHigh] and q uniform on [qLow, qHigh].
     *
     * @return the divergence in nats, infinite where p reaches outside of q
     * @throws IllegalArgumentException if an interval has no length, or an argument is NaN
     */
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        throw new UnsupportedOperationException("klUniform is yours to write");
    }
}
