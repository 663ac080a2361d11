// WRONG: <= takes the last of equally good models: best([0.5,0.5], [[0.5,0.5],[0.5,0.5]]) must be 0
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

    public static double[] losses(double[] p, double[][] models) {
        double[] r = new double[models.length];
        for (int k = 0; k < r.length; k++) {
            r[k] = cross(p, models[k]);
        }
        return r;
    }

    public static double constant(double[] p) {
        return cross(p, p);
    }

    public static double[] divergences(double[] p, double[][] models) {
        double[] r = losses(p, models);
        double c = constant(p);
        for (int k = 0; k < r.length; k++) {
            r[k] -= c;
        }
        return r;
    }

    public static int best(double[] p, double[][] models) {
        double[] d = divergences(p, models);
        int best = 0;
        for (int k = 0; k < d.length; k++) {
            if (d[k] <= d[best]) {
                best = k;
            }
        }
        return best;
    }
}
