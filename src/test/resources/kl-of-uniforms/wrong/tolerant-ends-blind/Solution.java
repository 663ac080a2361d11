// WRONG: allows 1e-9 beyond the ends; klUniform(-1e-10, 1, 0, 2) is finite, not Infinity
public class Solution {
    private record Interval(double low, double high) {
        Interval {
            if (!(low < high)) {
                throw new IllegalArgumentException("no interval: " + low + " to " + high);
            }
        }

        boolean holds(Interval other) {
            return low - 1e-9 <= other.low && other.high <= high + 1e-9;
        }

        double logLength() {
            return Math.log(high - low);
        }
    }

    private static double logRatio(Interval p, Interval q) {
        return q.logLength() - p.logLength();
    }

    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        Interval p = new Interval(pLow, pHigh);
        Interval q = new Interval(qLow, qHigh);
        if (!q.holds(p)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0.0, logRatio(p, q));
    }
}
