public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (pHigh <= pLow || qHigh <= qLow) {
            throw new IllegalArgumentException("each interval needs a length above 0");
        }
        if (pLow < qLow || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.log(qHigh - qLow) - Math.log(pHigh - pLow);
    }
}
