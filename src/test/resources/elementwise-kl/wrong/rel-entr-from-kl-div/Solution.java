// WRONG: rel_entr as kl_div + x - y cancels; rel_entr([1e-20],[1]) must be -4.6e-19
public class Solution {
    private static double term(double a, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.NaN;
        }
        if (a > 0 && b > 0) {
            return a * Math.log(a / b);
        }
        if (a == 0 && b >= 0) {
            return 0;
        }
        return Double.POSITIVE_INFINITY;
    }

    public static double[] rel_entr(double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double t = term(x[i], y[i]);
            out[i] = x[i] > 0 && y[i] > 0 ? (t - x[i] + y[i]) + x[i] - y[i] : t;
        }
        return out;
    }

    public static double[] kl_div(double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double t = term(x[i], y[i]);
            out[i] = Double.isInfinite(t) ? t : t - x[i] + y[i];
        }
        return out;
    }
}
