// WRONG: y = 0 gives Infinity before x = 0 is looked at: rel_entr([0],[0]) and kl_div([0],[0]) must be 0
public class Solution {
    private static double f(double x, double y, boolean div) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x < 0 || y <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (x == 0) {
            return div ? y : 0;
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
