// WRONG: differences below 1e-4 count as ties; p=[0.5,0.5], models [[0.504,0.496],[0.5,0.5]] differ by 3e-5, best must be 1
public class Solution {
    private static double cross(double[] p, double[] q) {
        double h = 0;
        for (int i = 0; i < p.length; i++) {
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
            if (d[k] < least - 1e-4) {
                least = d[k];
                at = k;
            }
        }
        return at;
    }
}
