public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (pLow < qLow || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.log(qHigh - qLow) - Math.log(pHigh - pLow);
    }
}
