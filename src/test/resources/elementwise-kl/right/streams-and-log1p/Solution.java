// RIGHT: streams; near x = y the logarithm by log1p, far away by a difference of logs, early answers for the special cases
import java.util.stream.IntStream;

public class Solution {
    private static double log(double x, double y) {
        double d = (x - y) / y;
        return Math.abs(d) < 0.5 ? Math.log1p(d) : Math.log(x) - Math.log(y);
    }

    private static double special(double x, double y, double atZero) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        boolean fine = x == 0 && y >= 0;
        return fine ? atZero : Double.POSITIVE_INFINITY;
    }

    public static double[] rel_entr(double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> x[i] > 0 && y[i] > 0 ? x[i] * log(x[i], y[i]) : special(x[i], y[i], 0))
                .toArray();
    }

    public static double[] kl_div(double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> {
                    double a = x[i];
                    double b = y[i];
                    if (!(a > 0 && b > 0)) {
                        return special(a, b, b + 0.0);
                    }
                    double d = (a - b) / b;
                    if (Math.abs(d) < 1e-3) {
                        // b ((1 + d) log(1 + d) - d) = b (d^2/2 - d^3/6 + d^4/12 - d^5/20 + ...)
                        return b * d * d * (1.0 / 2 - d * (1.0 / 6 - d * (1.0 / 12 - d * (1.0 / 20 - d * (1.0 / 30 - d / 42)))));
                    }
                    return Math.max(0, a * log(a, b) - a + b);
                })
                .toArray();
    }
}
