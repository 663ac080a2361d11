// WRONG: a model has to be better by 1e-4 to count as better: best([0.5,0.5], [[0.502,0.498],[0.5,0.5]]) gives 0 instead of 1 (they differ by 8e-6)
public class Solution {
    private static final double EPS = 1e-4;

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
        double c = constant(p);
        double[] r = losses(p, models);
        for (int k = 0; k < r.length; k++) {
            r[k] = r[k] - c;
        }
        return r;
    }

    public static int best(double[] p, double[][] models) {
        double[] d = divergences(p, models);
        int best = 0;
        for (int k = 1; k < d.length; k++) {
            if (d[k] < d[best] - EPS || Double.isInfinite(d[best]) && !Double.isInfinite(d[k])) {
                best = k;
            }
        }
        return best;
    }
}
