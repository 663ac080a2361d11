// WRONG: infinite only if p lies wholly or at both ends outside; where p sticks out at one end, the overlap is used. klUniform(1, 3, 2, 9): log(7/1) instead of Infinity.
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (!(pHigh > pLow) || !(qHigh > qLow)) {
            throw new IllegalArgumentException("no interval");
        }
        double low = Math.max(pLow, qLow);
        double high = Math.min(pHigh, qHigh);
        if (high <= low || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.log(qHigh - qLow) - Math.log(high - low);
    }
}
