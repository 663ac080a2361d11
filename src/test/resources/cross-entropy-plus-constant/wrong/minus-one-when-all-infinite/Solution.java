// WRONG: best starts at -1 with MAX_VALUE; if all divergences are infinite, best([0.5,0.5], [[1,0],[0,1]]), it gives -1 instead of 0
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
        double c = constant(p);
        double[] r = new double[models.length];
        for (int k = 0; k < r.length; k++) {
            r[k] = cross(p, models[k]) - c;
        }
        return r;
    }

    public static int best(double[] p, double[][] models) {
        int best = -1;
        double smallest = Double.MAX_VALUE;
        double[] d = divergences(p, models);
        for (int k = 0; k < d.length; k++) {
            if (d[k] < smallest) {
                smallest = d[k];
                best = k;
            }
        }
        return best;
    }
}
