// RIGHT: log1p of what q has to the left and right of p, relative to p; difference of logarithms where the quotient is too large
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (!(pLow < pHigh) || !(qLow < qHigh)) {
            throw new IllegalArgumentException("no interval: [" + pLow + ", " + pHigh + "], [" + qLow + ", " + qHigh + "]");
        }
        if (pLow < qLow || qHigh < pHigh) {
            return Double.POSITIVE_INFINITY;
        }
        double outside = (pLow - qLow) + (qHigh - pHigh);
        double relative = outside / (pHigh - pLow);
        return relative < 1e300 ? Math.log1p(relative) : Math.log(qHigh - qLow) - Math.log(pHigh - pLow);
    }
}
