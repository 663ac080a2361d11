// WRONG: looks at the upper ends and at the lengths, not at the lower ends. klUniform(-1, 1, 0, 4): log 2 instead of Infinity.
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (!(pHigh > pLow) || !(qHigh > qLow)) {
            throw new IllegalArgumentException("empty interval or NaN");
        }
        double p = pHigh - pLow;
        double q = qHigh - qLow;
        if (p > q || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        double ratio = q / p;
        return Double.isInfinite(ratio) ? Math.log(q) - Math.log(p) : Math.log(ratio);
    }
}
