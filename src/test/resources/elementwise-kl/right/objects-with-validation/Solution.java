// RIGHT: a Pair object, input copied first, lengths validated, BigDecimal for the last two summands, debug print of the size
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

public class Solution {
    private static final class Pair {
        final double x;
        final double y;

        Pair(double x, double y) {
            this.x = x == 0 ? 0 : x;
            this.y = y == 0 ? 0 : y;
        }

        boolean isNumber() {
            return !Double.isNaN(x) && !Double.isNaN(y);
        }

        double relative() {
            if (!isNumber()) {
                return Double.NaN;
            }
            if (x == 0 && y >= 0) {
                return 0;
            }
            if (Math.min(x, y) <= 0) {
                return Double.POSITIVE_INFINITY;
            }
            return x * Math.log(x / y);
        }

        double divergence() {
            double r = relative();
            if (Double.isNaN(r) || Double.isInfinite(r)) {
                return r;
            }
            BigDecimal sum = new BigDecimal(r).subtract(new BigDecimal(x)).add(new BigDecimal(y));
            return sum.signum() < 0 ? 0 : sum.doubleValue();
        }
    }

    private static double[] each(double[] x, double[] y, ToDoubleFunction<Pair> f) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("different lengths");
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            pairs.add(new Pair(x[i], y[i]));
        }
        System.out.println(pairs.size() + " pairs");
        return pairs.stream().mapToDouble(f).toArray();
    }

    public static double[] rel_entr(double[] x, double[] y) {
        return each(x, y, Pair::relative);
    }

    public static double[] kl_div(double[] x, double[] y) {
        return each(x, y, Pair::divergence);
    }
}
