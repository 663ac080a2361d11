// WRONG: kl_div writes its answers into x by way of a shared helper; the caller's x is changed
public class Solution {
    private static double[] fill(double[] target, double[] x, double[] y, double k) {
        for (int i = 0; i < target.length; i++) {
            double a = x[i];
            double b = y[i];
            if (Double.isNaN(a) || Double.isNaN(b)) {
                target[i] = Double.NaN;
            } else if (a > 0 && b > 0) {
                target[i] = a * Math.log(a / b) + k * (b - a);
            } else if (a == 0 && b >= 0) {
                target[i] = k * b;
            } else {
                target[i] = Double.POSITIVE_INFINITY;
            }
        }
        return target;
    }

    public static double[] rel_entr(double[] x, double[] y) {
        return fill(new double[x.length], x, y, 0);
    }

    public static double[] kl_div(double[] x, double[] y) {
        return fill(x, x, y, 1).clone();
    }
}
