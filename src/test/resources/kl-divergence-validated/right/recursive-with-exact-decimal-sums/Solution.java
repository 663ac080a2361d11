import java.math.BigDecimal;

public class Solution {
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    public static double kl_divergence(double[] p, double[] q) {
        int n = p.length;
        if (n != q.length) {
            throw new IllegalArgumentException("p and q have different lengths: " + n + ", " + q.length);
        }
        if (n == 0) {
            throw new IllegalArgumentException("no positions");
        }
        requireSumOfOne(p, "p");
        requireSumOfOne(q, "q");
        return total(p, q, 0, n);
    }

    private static void requireSumOfOne(double[] numbers, String name) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double x : numbers) {
            if (Double.isNaN(x) || Double.isInfinite(x) || x < 0) {
                throw new IllegalArgumentException(x + " in " + name);
            }
            sum = sum.add(new BigDecimal(x));
        }
        if (sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
            throw new IllegalArgumentException(name + " sums to " + sum.doubleValue());
        }
    }

    private static double total(double[] p, double[] q, int from, int to) {
        if (to - from > 1) {
            int mid = (from + to) >>> 1;
            return total(p, q, from, mid) + total(p, q, mid, to);
        }
        double a = p[from];
        double b = Math.abs(q[from]); // -0.0 becomes 0.0
        if (a == 0) {
            return 0.0;
        }
        return b == 0 ? Double.POSITIVE_INFINITY : a * (Math.log(a) - Math.log(b));
    }
}
