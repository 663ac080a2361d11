// WRONG: tests for negative numbers before NaN: rel_entr([-1], [NaN]) must be NaN, not Infinity
public class Solution {
    private static double f(double x, double y, boolean div) {
        if (x < 0 || y < 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x == 0) {
            return div ? y : 0;
        }
        if (y == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double r = x * Math.log(x / y);
        return div ? Math.max(0, r - x + y) : r;
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
