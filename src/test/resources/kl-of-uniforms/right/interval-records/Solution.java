public class Solution {
    private record Interval(double low, double high) {
        Interval {
            if (!(low < high)) { // also if one of them is NaN
                throw new IllegalArgumentException("no interval: " + low + " to " + high);
            }
        }

        boolean contains(Interval other) {
            return low <= other.low && other.high <= high;
        }

        double logLength() {
            return Math.log(high - low);
        }
    }

    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        Interval p = new Interval(pLow, pHigh);
        Interval q = new Interval(qLow, qHigh);
        return q.contains(p) ? q.logLength() - p.logLength() : Double.POSITIVE_INFINITY;
    }
}
