public class Solution {
    public static double[] rel_entr(double[] x, double[] y) {
        return elements(x, y, false);
    }

    public static double[] kl_div(double[] x, double[] y) {
        return elements(x, y, true);
    }

    private static double[] elements(double[] x, double[] y, boolean full) {
        double[] out = new double[y.length];
        for (int i = out.length - 1; i >= 0; i--) {
            double a = x[i];
            double b = y[i];
            if (a != a || b != b) {
                out[i] = Double.NaN;
            } else if (a < 0 || b < 0 || (b == 0 && a > 0)) {
                out[i] = 1 / 0.0;
            } else if (a == 0) {
                out[i] = full ? b : 0;
            } else {
                out[i] = a * (Math.log(a) - Math.log(b)) + (full ? b - a : 0);
            }
        }
        return out;
    }
}
