// WRONG: klUniform(0, 3, 2, 2): q has no length, so the statement asks for an IllegalArgumentException; this one returns Infinity
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (Double.isNaN(pLow + pHigh + qLow + qHigh)) {
            throw new IllegalArgumentException("NaN");
        }
        if (pLow < qLow || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        double p = pHigh - pLow;
        double q = qHigh - qLow;
        if (p <= 0 || q <= 0) {
            throw new IllegalArgumentException("empty interval");
        }
        return Math.log(q) - Math.log(p);
    }
}
