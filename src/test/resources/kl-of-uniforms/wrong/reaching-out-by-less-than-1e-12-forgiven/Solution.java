// WRONG: klUniform(-1e-13, 1, 0, 1): however small the part outside is, the statement gives Infinity; this one about -1e-13
public class Solution {
    private static final double EPS = 1e-12;

    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (!(pHigh > pLow) || !(qHigh > qLow)) {
            throw new IllegalArgumentException("empty interval or NaN");
        }
        if (pLow < qLow - EPS || pHigh > qHigh + EPS) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.log(qHigh - qLow) - Math.log(pHigh - pLow);
    }
}
