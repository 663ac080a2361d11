// WRONG: tests the sign of the ratio only: for two negative numbers, rel_entr([-1],[-2]), the ratio is positive and the formula is used
public class Solution {
    private static double f(double x, double y, boolean div) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x == 0 && y >= 0) {
            return div ? y : 0;
        }
        if (y == 0 || x / y <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double r = x * Math.log(x / y);
        return div ? r - x + y : r;
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
