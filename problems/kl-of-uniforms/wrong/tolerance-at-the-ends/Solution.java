public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (!(pLow < pHigh && qLow < qHigh)) {
            throw new IllegalArgumentException("each interval needs a length above 0");
        }
        if (pLow < qLow - 1e-5 || pHigh > qHigh + 1e-5) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.log(qHigh - qLow) - Math.log(pHigh - pLow);
    }
}
