// RIGHT: streams; log1p of the relative difference near q = p, the quotient in the middle, a difference of logs at the extremes
import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    private static double logRatio(double p, double q) {
        double d = (q - p) / p;
        if (Math.abs(d) < 0.5) {
            return Math.log1p(d);
        }
        double r = q / p;
        return r > 1e-290 && r < 1e290 ? Math.log(r) : Math.log(q) - Math.log(p);
    }

    public static double[] logRatios(double[] p, double[] q) {
        return IntStream.range(0, p.length).mapToDouble(i -> logRatio(p[i], q[i])).toArray();
    }

    public static double[] bounds(double[] p, double[] q) {
        return IntStream.range(0, p.length).mapToDouble(i -> (q[i] - p[i]) / p[i]).toArray();
    }

    public static double averageGap(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .mapToDouble(i -> {
                    double v = logRatio(p[i], q[i]);
                    // p (e^v - 1 - v), none of which is negative
                    return v < 1 ? p[i] * (Math.expm1(v) - v) : q[i] - p[i] - p[i] * v;
                })
                .sum();
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        return Arrays.equals(p, q);
    }
}
