// wrong for: rel_entr([1e-20], [1.0]), which is about -4.605e-19 and not -Infinity
public class Solution {
    private static double relative(double x, double y) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x > 0 && y > 0) {
            return x * Math.log1p((x - y) / y); // precise near x = y
        }
        return x == 0 && y >= 0 ? 0 : Double.POSITIVE_INFINITY;
    }

    private static double divergence(double x, double y) {
        double relative = relative(x, y);
        return Double.isInfinite(relative) ? relative : relative - x + y;
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
