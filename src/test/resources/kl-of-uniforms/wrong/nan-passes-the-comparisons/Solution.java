// WRONG: klUniform(0, NaN, 0, 1): the statement asks for an IllegalArgumentException, this one returns NaN
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (pHigh <= pLow || qHigh <= qLow) {
            throw new IllegalArgumentException("empty interval");
        }
        if (pLow < qLow || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.log(qHigh - qLow) - Math.log(pHigh - pLow);
    }
}
