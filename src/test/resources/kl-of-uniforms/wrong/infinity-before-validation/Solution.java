// WRONG: looks at the places before it looks whether these are intervals. klUniform(5, 5, 0, 4): Infinity instead of an IllegalArgumentException.
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (pLow < qLow || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        if (!(pLow < pHigh) || !(qLow < qHigh)) {
            throw new IllegalArgumentException("an interval without length, or NaN");
        }
        double gap = ((pLow - qLow) + (qHigh - pHigh)) / (pHigh - pLow);
        return Double.isInfinite(gap) ? Math.log(qHigh - qLow) - Math.log(pHigh - pLow) : Math.log1p(gap);
    }
}
