// WRONG: the logarithm of a quotient that overflows. klUniform(0, 1e-300, 0, 1e300): Infinity instead of 1381.55.
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (!(pHigh > pLow) || !(qHigh > qLow)) {
            throw new IllegalArgumentException("no interval");
        }
        if (pLow < qLow || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.log((qHigh - qLow) / (pHigh - pLow));
    }
}
