// WRONG: Double.compare takes -0.0 for negative; rel_entr([-0.0],[1]) must be 0
public class Solution {
    private static double term(double a, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.NaN;
        }
        if (a > 0 && b > 0) {
            return a * Math.log(a / b);
        }
        if (Double.compare(a, 0.0) == 0 && Double.compare(b, 0.0) >= 0) {
            return 0;
        }
        return Double.POSITIVE_INFINITY;
    }

    public static double[] rel_entr(double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            out[i] = term(x[i], y[i]);
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
