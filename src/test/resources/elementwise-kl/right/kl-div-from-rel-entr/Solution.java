// RIGHT: kl_div corrects a copy of rel_entr's answers; loops backwards
public class Solution {
    public static double[] rel_entr(double[] x, double[] y) {
        int i = x.length;
        double[] out = new double[i];
        while (--i >= 0) {
            out[i] = one(x[i], y[i]);
        }
        return out;
    }

    private static double one(double x, double y) {
        if (Double.isNaN(x + y)) {
            return Double.NaN;
        }
        if (x < 0 || y < 0 || x > 0 && y == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return x == 0 ? 0 : x * Math.log(x / y);
    }

    public static double[] kl_div(double[] x, double[] y) {
        double[] out = rel_entr(x, y);
        for (int i = out.length - 1; i >= 0; i--) {
            if (Double.isInfinite(out[i]) || Double.isNaN(out[i])) {
                continue;
            }
            double v = x[i] == 0 ? y[i] : (out[i] - x[i]) + y[i];
            out[i] = v > 0 ? v : 0;
        }
        return out;
    }
}
