// WRONG: a zero in the model is infinite also where p is 0; losses([1,0],[[1,0]]) must be 0
public class Solution {
    private static double cross(double[] p, double[] q) {
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            if (p[i] > 0) {
                h -= p[i] * Math.log(q[i]);
            }
        }
        return h;
    }

    private static double entropyOf(double[] p) {
        double h = 0;
        for (double v : p) {
            h -= v > 0 ? v * Math.log(v) : 0;
        }
        return h;
    }

    public static double[] losses(double[] p, double[][] models) {
        double[] out = new double[models.length];
        for (int k = 0; k < models.length; k++) {
            out[k] = cross(p, models[k]);
        }
        return out;
    }

    public static double constant(double[] p) {
        return entropyOf(p);
    }

    public static double[] divergences(double[] p, double[][] models) {
        double[] out = losses(p, models);
        double c = constant(p);
        for (int k = 0; k < out.length; k++) {
            out[k] -= c;
        }
        return out;
    }

    public static int best(double[] p, double[][] models) {
        double[] d = divergences(p, models);
        int at = 0;
        double least = d[0];
        for (int k = 1; k < d.length; k++) {
            if (d[k] < least) {
                least = d[k];
                at = k;
            }
        }
        return at;
    }
}
