// WRONG: compares with Double.compare, for which -0.0 lies below 0: rel_entr([-0.0],[1]) is Infinity instead of 0
public class Solution {
    private static boolean positive(double v) {
        return Double.compare(v, 0.0) > 0;
    }

    private static boolean zero(double v) {
        return Double.compare(v, 0.0) == 0;
    }

    private static double f(double x, double y, boolean div) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (positive(x) && positive(y)) {
            double r = x * Math.log(x / y);
            return div ? Math.max(0, r - x + y) : r;
        }
        if (zero(x) && (zero(y) || positive(y))) {
            return div ? y : 0;
        }
        return Double.POSITIVE_INFINITY;
    }

    public static double[] rel_entr(double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = f(x[i], y[i], false);
        }
        return out;
    }

    public static double[] kl_div(double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = f(x[i], y[i], true);
        }
        return out;
    }
}
