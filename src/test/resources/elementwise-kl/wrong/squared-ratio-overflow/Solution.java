// WRONG: log(x/y) as half the logarithm of the squared ratio, which overflows and underflows within the allowed range: rel_entr([1e100],[1e-100]) is Infinity
public class Solution {
    private static double logRatio(double x, double y) {
        double r = x / y;
        return Math.log(r * r) / 2;
    }

    private static double f(double x, double y, boolean div) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x > 0 && y > 0) {
            double r = x * logRatio(x, y);
            return div ? Math.max(0, r - x + y) : r;
        }
        if (x == 0 && y >= 0) {
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
