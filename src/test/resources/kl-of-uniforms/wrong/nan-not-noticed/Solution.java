// WRONG: pHigh <= pLow is false if one of them is NaN. klUniform(NaN, 1, 0, 2) returns NaN instead of throwing.
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (pHigh <= pLow || qHigh <= qLow) {
            throw new IllegalArgumentException("an interval without length");
        }
        if (pLow < qLow || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        double gap = ((pLow - qLow) + (qHigh - pHigh)) / (pHigh - pLow);
        return Double.isInfinite(gap) ? Math.log(qHigh - qLow) - Math.log(pHigh - pLow) : Math.log1p(gap);
    }
}
