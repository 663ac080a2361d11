// WRONG: only refuses a q that is the wrong way round, not one of length 0. klUniform(0, 2, 1, 1): Infinity instead of an IllegalArgumentException.
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (Double.isNaN(pLow) || Double.isNaN(pHigh) || Double.isNaN(qLow) || Double.isNaN(qHigh)) {
            throw new IllegalArgumentException("NaN");
        }
        if (pHigh <= pLow || qHigh < qLow) {
            throw new IllegalArgumentException("no such interval");
        }
        if (qLow > pLow || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.log(qHigh - qLow) - Math.log(pHigh - pLow);
    }
}
