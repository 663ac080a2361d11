// wrong for: kl_div([-0.0], [0.3]), which is [0.3] and not [Infinity]
public class Solution {
    private static double relative(double x, double y) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        int signOfX = Double.compare(x, 0);
        int signOfY = Double.compare(y, 0);
        if (signOfX < 0 || signOfY < 0 || (signOfX > 0 && signOfY == 0)) {
            return Double.POSITIVE_INFINITY;
        }
        return signOfX == 0 ? 0 : x * Math.log(x / y);
    }

    private static double divergence(double x, double y) {
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
