public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        Interval p = new Interval(pLow, pHigh);
        Interval q = new Interval(qLow, qHigh);
        return q.contains(p) ? p.logDensity() - q.logDensity() : Double.POSITIVE_INFINITY;
    }

    private record Interval(double low, double high) {
        Interval {
            if (!(high > low)) {
                throw new IllegalArgumentException(low + " .. " + high);
            }
        }

        boolean contains(Interval other) {
            return Math.max(low, other.low) == other.low && Math.min(high, other.high) == other.high;
        }

        double logDensity() {
            return -Math.log(high - low);
        }
    }
}
