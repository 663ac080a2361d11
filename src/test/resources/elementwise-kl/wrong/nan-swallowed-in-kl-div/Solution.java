// WRONG: the clamp "v > 0 ? v : 0" for rounding turns NaN into 0: kl_div([NaN],[1]) must be NaN
public class Solution {
    private static double rel(double x, double y) {
        if (x > 0 && y > 0) {
            return x * Math.log(x / y);
        }
        if (x == 0 && y >= 0) {
            return 0;
        }
        return x != x || y != y ? Double.NaN : Double.POSITIVE_INFINITY;
    }

    public static double[] rel_entr(double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = rel(x[i], y[i]);
        }
        return out;
    }

    public static double[] kl_div(double[] x, double[] y) {
        double[] out = rel_entr(x, y);
        for (int i = 0; i < out.length; i++) {
            double v = out[i] - x[i] + y[i];
            out[i] = v > 0 ? v : 0;
        }
        return out;
    }
}
