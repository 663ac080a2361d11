// RIGHT: p is doubled as long as it fits into q, the doublings are counted, and log1p does the rest; prints a debug line
public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        for (double v : new double[] {pLow, pHigh, qLow, qHigh}) {
            if (v != v) {
                throw new IllegalArgumentException("NaN");
            }
        }
        if (pHigh <= pLow) {
            throw new IllegalArgumentException("p has no length");
        }
        if (qHigh <= qLow) {
            throw new IllegalArgumentException("q has no length");
        }
        boolean inside = pLow >= qLow && pHigh <= qHigh;
        if (!inside) {
            return Double.POSITIVE_INFINITY;
        }
        double length = pHigh - pLow;
        double excess = (pLow - qLow) + (qHigh - pHigh);
        int doublings = 0;
        while (excess >= length) {
            // length + excess stays the length of q
            excess -= length;
            length *= 2;
            doublings++;
        }
        System.out.println(doublings + " doublings");
        return doublings * Math.log(2) + Math.log1p(excess / length);
    }
}
