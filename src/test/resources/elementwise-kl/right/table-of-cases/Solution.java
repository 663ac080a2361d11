// RIGHT: the table line by line; kl_div as x (e^v - 1 - v) with v = log(y/x), so it is never negative
public class Solution {
    public static double[] rel_entr(double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < out.length; i++) {
            if (Double.isNaN(x[i]) || Double.isNaN(y[i])) {
                out[i] = Double.NaN;
            } else if (x[i] > 0 && y[i] > 0) {
                out[i] = x[i] * Math.log(x[i] / y[i]);
            } else if (x[i] == 0 && y[i] >= 0) {
                out[i] = 0;
            } else {
                out[i] = Double.POSITIVE_INFINITY;
            }
        }
        return out;
    }

    public static double[] kl_div(double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < out.length; i++) {
            if (Double.isNaN(x[i]) || Double.isNaN(y[i])) {
                out[i] = Double.NaN;
            } else if (x[i] > 0 && y[i] > 0) {
                double v = Math.log(y[i] / x[i]);
                out[i] = Math.max(0, x[i] * (Math.expm1(v) - v));
            } else if (x[i] == 0 && y[i] >= 0) {
                out[i] = Math.abs(y[i]);
            } else {
                out[i] = Double.POSITIVE_INFINITY;
            }
        }
        return out;
    }
}
