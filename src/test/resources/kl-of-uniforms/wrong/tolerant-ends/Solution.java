// WRONG: p may reach beyond q by 1e-12, which is a lot for tiny intervals. klUniform(0, 2e-300, 0, 1e-300): 0 instead of Infinity.
public class Solution {
    private static final double EPS = 1e-12;

    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (!(pHigh > pLow) || !(qHigh > qLow)) {
            throw new IllegalArgumentException("no interval");
        }
        if (pLow < qLow - EPS || pHigh > qHigh + EPS) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0, Math.log(qHigh - qLow) - Math.log(pHigh - pLow));
    }
}
