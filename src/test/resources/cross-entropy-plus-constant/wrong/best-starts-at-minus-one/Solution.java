// wrong for: best([0.5, 0.5], [[1.0, 0.0], [0.0, 1.0]]), which is 0 because all are infinite
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
        }
        return result;
    }

    public static int best(double[] p, double[][] models) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < models.length; k++) {
            double loss = cross(p, models[k]);
            if (loss < least) {
                least = loss;
                best = k;
            }
        }
        return best;
    }
}
