// WRONG: klUniform(-1, 1, 0, 3): p reaches below 0, so the statement gives Infinity; this one log(3/2)
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (!(pLow < pHigh && qLow < qHigh)) {
            throw new IllegalArgumentException("empty interval or NaN");
        }
        double p = pHigh - pLow;
        double q = qHigh - qLow;
        if (p > q || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.log(q) - Math.log(p);
    }
}
