// RIGHT: mantissas and binary exponents of the lengths taken apart, a validating helper, conditional expressions only
public class Solution {
    private static double length(double low, double high, String name) {
        if (high > low) {
            return high - low;
        }
        throw new IllegalArgumentException(name + " is no interval: " + low + ", " + high);
    }

    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        double p = length(pLow, pHigh, "p");
        double q = length(qLow, qHigh, "q");
        return pLow < qLow || pHigh > qHigh ? Double.POSITIVE_INFINITY : logQuotient(p, q, (pLow - qLow) + (qHigh - pHigh));
    }

    private static double logQuotient(double p, double q, double excess) {
        if (excess < p / 2) {
            return Math.log1p(excess / p);
        }
        int ep = Math.getExponent(p);
        int eq = Math.getExponent(q);
        return Math.log(Math.scalb(q, -eq) / Math.scalb(p, -ep)) + (eq - ep) * Math.log(2);
    }
}
