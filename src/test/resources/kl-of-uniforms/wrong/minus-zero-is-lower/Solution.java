// WRONG: Double.compare puts -0.0 below 0.0. klUniform(-0.0, 1, 0.0, 2): Infinity instead of log 2.
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (Double.isNaN(pLow) || Double.isNaN(pHigh) || Double.isNaN(qLow) || Double.isNaN(qHigh)) {
            throw new IllegalArgumentException("NaN");
        }
        if (pHigh <= pLow || qHigh <= qLow) {
            throw new IllegalArgumentException("no length");
        }
        if (Double.compare(pLow, qLow) < 0 || Double.compare(pHigh, qHigh) > 0) {
            return Double.POSITIVE_INFINITY;
        }
        double gap = ((pLow - qLow) + (qHigh - pHigh)) / (pHigh - pLow);
        return Double.isInfinite(gap) ? Math.log(qHigh - qLow) - Math.log(pHigh - pLow) : Math.log1p(gap);
    }
}
