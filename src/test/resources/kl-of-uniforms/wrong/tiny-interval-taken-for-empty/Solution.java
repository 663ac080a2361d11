// WRONG: klUniform(0, 1e-20, 0, 1): the statement gives 20 log 10 = 46.05..., this one throws
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        double p = pHigh - pLow;
        double q = qHigh - qLow;
        if (!(p > 1e-15) || !(q > 1e-15)) {
            throw new IllegalArgumentException("no length");
        }
        if (pLow < qLow || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.log(q) - Math.log(p);
    }
}
