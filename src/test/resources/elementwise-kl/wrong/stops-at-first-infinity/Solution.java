// WRONG: leaves the loop after the first infinite element, the rest stays 0: rel_entr([1,0.5],[0,0.25]) must end with 0.3466
import java.util.Arrays;

public class Solution {
    public static double[] rel_entr(double[] x, double[] y) {
        return all(x, y, 0);
    }

    public static double[] kl_div(double[] x, double[] y) {
        return all(x, y, 1);
    }

    private static double[] all(double[] x, double[] y, int k) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(x[i]) || Double.isNaN(y[i])) {
                out[i] = Double.NaN;
                continue;
            }
            if (x[i] == 0 && y[i] >= 0) {
                out[i] = k * y[i];
                continue;
            }
            if (x[i] < 0 || y[i] <= 0) {
                out[i] = Double.POSITIVE_INFINITY;
                break;
            }
            out[i] = x[i] * Math.log(x[i] / y[i]) + k * (y[i] - x[i]);
        }
        return out;
    }
}
