// RIGHT: a record Interval that validates itself, with contains() and a logarithm of the length
public class Solution {
    private record Interval(double low, double high) {
        Interval {
            if (Double.isNaN(low) || Double.isNaN(high)) {
                throw new IllegalArgumentException("NaN is no end of an interval");
            }
            if (high <= low) {
                throw new IllegalArgumentException("an interval needs a length: " + low + " to " + high);
            }
        }

        double length() {
            return high - low;
        }

        boolean contains(Interval other) {
            return low <= other.low && other.high <= high;
        }

        double logRatioTo(Interval inner) {
            double excess = (inner.low - low) + (high - inner.high);
            if (excess <= inner.length()) {
                return Math.log1p(excess / inner.length());
            }
            return Math.log(length()) - Math.log(inner.length());
        }
    }

    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        Interval p = new Interval(pLow, pHigh);
        Interval q = new Interval(qLow, qHigh);
        return q.contains(p) ? q.logRatioTo(p) : Double.POSITIVE_INFINITY;
    }
}
