// WRONG: a common upper end counts as outside. klUniform(1, 3, 0, 3): Infinity instead of log(3/2).
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (Double.isNaN(pLow + pHigh + qLow + qHigh) || pHigh <= pLow || qHigh <= qLow) {
            throw new IllegalArgumentException("no such distribution");
        }
        if (qLow <= pLow && pHigh < qHigh) {
            return Math.log1p(((pLow - qLow) + (qHigh - pHigh)) / (pHigh - pLow)) < Double.POSITIVE_INFINITY
                    ? Math.log1p(((pLow - qLow) + (qHigh - pHigh)) / (pHigh - pLow))
                    : Math.log(qHigh - qLow) - Math.log(pHigh - pLow);
        }
        return Double.POSITIVE_INFINITY;
    }
}
