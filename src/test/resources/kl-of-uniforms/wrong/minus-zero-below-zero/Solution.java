// WRONG: klUniform(-0.0, 1, 0.0, 2): -0.0 is the same place as 0.0, so the statement gives log 2; this one Infinity
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        for (double v : new double[] {pLow, pHigh, qLow, qHigh}) {
            if (Double.isNaN(v)) {
                throw new IllegalArgumentException("NaN");
            }
        }
        if (pHigh <= pLow || qHigh <= qLow) {
            throw new IllegalArgumentException("empty interval");
        }
        boolean inside = Double.compare(pLow, qLow) >= 0 && Double.compare(pHigh, qHigh) <= 0;
        return inside ? Math.log(qHigh - qLow) - Math.log(pHigh - pLow) : Double.POSITIVE_INFINITY;
    }
}
