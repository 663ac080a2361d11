public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        boolean valid = pHigh > pLow && qHigh > qLow;
        if (!valid) {
            throw new IllegalArgumentException("invalid interval");
        }
        boolean outside = pLow < qLow | qHigh < pHigh;
        if (outside) {
            return Double.POSITIVE_INFINITY;
        }
        double p = pHigh - pLow;
        double q = qHigh - qLow;
        int powers = Math.getExponent(q) - Math.getExponent(p);
        double ratio = Math.scalb(q, -Math.getExponent(q)) / Math.scalb(p, -Math.getExponent(p));
        return Math.max(0, powers * Math.log(2) + Math.log(ratio));
    }
}
