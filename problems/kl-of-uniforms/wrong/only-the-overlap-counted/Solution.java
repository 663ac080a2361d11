public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (!(pLow < pHigh && qLow < qHigh)) {
            throw new IllegalArgumentException("each interval needs a length above 0");
        }
        if (pLow < qLow || pHigh > qHigh) {
            double overlap = Math.max(0, Math.min(pHigh, qHigh) - Math.max(pLow, qLow));
            return overlap / (pHigh - pLow) * Math.log((qHigh - qLow) / (pHigh - pLow));
        }
        return Math.log(qHigh - qLow) - Math.log(pHigh - pLow);
    }
}
