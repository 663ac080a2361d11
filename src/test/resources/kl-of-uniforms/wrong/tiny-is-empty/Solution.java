// WRONG: refuses intervals shorter than 1e-12 as if they had no length. klUniform(0, 1e-300, 0, 1): an exception instead of 690.78.
public class Solution {
    private static double length(double low, double high) {
        double length = high - low;
        if (!(length >= 1e-12)) {
            throw new IllegalArgumentException("length " + length);
        }
        return length;
    }

    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        double p = length(pLow, pHigh);
        double q = length(qLow, qHigh);
        if (pLow < qLow || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.log1p(((pLow - qLow) + (qHigh - pHigh)) / p) + 0 * q;
    }
}
