import java.util.stream.IntStream;

public class Solution {
    public static double[] rel_entr(double[] x, double[] y) {
        return IntStream.range(0, x.length).mapToDouble(i -> one(x[i], y[i])).toArray();
    }

    public static double[] kl_div(double[] x, double[] y) {
        return IntStream.range(0, x.length).mapToDouble(i -> one(x[i], y[i]) + (y[i] - x[i])).toArray();
    }

    private static double one(double x, double y) {
        if (Double.isNaN(x + y)) {
            return Double.NaN;
        }
        return x > 0 && y > 0 ? -x * Math.log(y / x) : x == 0 && y >= 0 ? 0.0 : Double.POSITIVE_INFINITY;
    }
}
