public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        double p = length(pLow, pHigh);
        double q = length(qLow, qHigh);
        double below = pLow - qLow;
        double above = qHigh - pHigh;
        if (pLow < qLow || qHigh < pHigh) {
            return Double.POSITIVE_INFINITY;
        }
        double margin = below + above;
        return margin < p ? Math.log1p(margin / p) : Math.log(q) - Math.log(p);
    }

    private static double length(double low, double high) {
        if (Double.isNaN(low) || Double.isNaN(high) || high <= low) {
            throw new IllegalArgumentException("[" + low + ", " + high + "] has no length");
        }
        return high - low;
    }
}
