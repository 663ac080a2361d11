// wrong for: rel_entr([0.0], [-1.0]), which is Infinity and not 0
public class Solution {
    private static double relative(double x, double y) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x == 0) {
            return 0;
        }
        if (x < 0 || y <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        return x * Math.log(x / y);
    }

    private static double divergence(double x, double y) {
        if (y < 0 && !Double.isNaN(x)) {
            return Double.POSITIVE_INFINITY;
        }
        return relative(x, y) - x + y;
    }

    public static double[] rel_entr(double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            out[i] = relative(x[i], y[i]);
        }
        return out;
    }

    public static double[] kl_div(double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            out[i] = divergence(x[i], y[i]);
        }
        return out;
    }
}
