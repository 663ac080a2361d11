public class Solution {
    public static double[] rel_entr(double[] x, double[] y) {
        double[] terms = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            terms[i] = term(x[i], y[i]);
        }
        return terms;
    }

    public static double[] kl_div(double[] x, double[] y) {
        double[] terms = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            terms[i] = term(x[i], y[i]) - x[i] + y[i];
        }
        return terms;
    }

    private static double term(double x, double y) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x > 0 && y > 0) {
            return Math.abs(x - y) < 1e-7 ? x - y : x * Math.log(x / y);
        }
        if (x == 0 && y >= 0) {
            return 0;
        }
        return Double.POSITIVE_INFINITY;
    }
}
