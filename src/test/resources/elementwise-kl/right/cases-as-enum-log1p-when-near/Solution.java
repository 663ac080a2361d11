import java.util.Arrays;

/** One enum constant for each row of the table; near x = y the logarithm is a log1p. */
public class Solution {
    private enum Case {
        NOT_A_NUMBER {
            @Override
            double relative(double x, double y) {
                return Double.NaN;
            }

            @Override
            double divergence(double x, double y) {
                return Double.NaN;
            }
        },
        BOTH_POSITIVE {
            @Override
            double relative(double x, double y) {
                boolean near = x < 2 * y && y < 2 * x;
                return near ? x * Math.log1p((x - y) / y) : x * (Math.log(x) - Math.log(y));
            }

            @Override
            double divergence(double x, double y) {
                return relative(x, y) + (y - x);
            }
        },
        X_ZERO {
            @Override
            double relative(double x, double y) {
                return 0;
            }

            @Override
            double divergence(double x, double y) {
                return Math.abs(y);
            }
        },
        OTHER {
            @Override
            double relative(double x, double y) {
                return Double.POSITIVE_INFINITY;
            }

            @Override
            double divergence(double x, double y) {
                return Double.POSITIVE_INFINITY;
            }
        };

        abstract double relative(double x, double y);

        abstract double divergence(double x, double y);

        static Case of(double x, double y) {
            if (Double.isNaN(x + y)) {
                return NOT_A_NUMBER;
            }
            if (x < 0 || y < 0) {
                return OTHER;
            }
            if (x == 0) {
                return X_ZERO;
            }
            return y == 0 ? OTHER : BOTH_POSITIVE;
        }
    }

    public static double[] rel_entr(double[] x, double[] y) {
        double[] out = new double[x.length];
        Arrays.setAll(out, i -> Case.of(x[i], y[i]).relative(x[i], y[i]));
        return out;
    }

    public static double[] kl_div(double[] x, double[] y) {
        double[] out = new double[x.length];
        Arrays.setAll(out, i -> Case.of(x[i], y[i]).divergence(x[i], y[i]));
        return out;
    }
}
