// WRONG: clips model probabilities at 1e-15 as many libraries do; losses([0.5,0.5],[[1,0]]) is 17.3 instead of Infinity, and q = 1e-40 is floored as well
public class Solution {
    private static double clip(double q) {
        return Math.max(1e-15, q);
    }

    private static double cross(double[] p, double[] q) {
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                h -= p[i] * Math.log(clip(q[i]));
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
        double h = 0;
        for (double v : p) {
            if (v > 0) {
                h -= v * Math.log(v);
            }
        }
        return h;
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
        double[] l = losses(p, models);
        int b = 0;
        for (int k = 1; k < l.length; k++) {
            if (l[k] < l[b]) {
                b = k;
            }
        }
        return b;
    }
}
