import java.math.BigDecimal;

public class Solution {
    public static double[] losses(double[] p, double[][] models) {
        double[] out = new double[models.length];
        for (int k = 0; k < out.length; k++) {
            if (models[k].length != p.length) {
                throw new IllegalArgumentException("length of model " + k);
            }
            out[k] = cross(p, models[k]);
        }
        return out;
    }

    public static double constant(double[] p) {
        return cross(p, p);
    }

    public static double[] divergences(double[] p, double[][] models) {
        double[] out = losses(p, models);
        for (int k = 0; k < out.length; k++) {
            out[k] = Math.max(0, out[k] - cross(p, p));
        }
        return out;
    }

    public static int best(double[] p, double[][] models) {
        double[] losses = losses(p, models);
        int best = 0;
        for (int k = losses.length - 1; k >= 0; k--) {
            if (losses[k] <= losses[best]) {
                best = k;
            }
        }
        return best;
    }

    private static double cross(double[] p, double[] q) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                sum = sum.subtract(BigDecimal.valueOf(p[i]).multiply(BigDecimal.valueOf(Math.log(q[i]))));
            }
        }
        return sum.doubleValue();
    }
}
