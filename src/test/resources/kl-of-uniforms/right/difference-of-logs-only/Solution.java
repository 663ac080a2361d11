// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: log(length q) - log(length p) throughout; loses relative digits where the lengths are huge or tiny and nearly equal, such as [0, 1e300] in [0, 1.000001e300]
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (!(pHigh > pLow) || !(qHigh > qLow)) {
            throw new IllegalArgumentException();
        }
        if (pLow < qLow || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.log(qHigh - qLow) - Math.log(pHigh - pLow);
    }
}
