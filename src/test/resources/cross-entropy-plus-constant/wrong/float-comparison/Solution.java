// WRONG: best compares as floats: with large losses (q tiny) differences such as 1e-5 vanish: p=[1,0], models [[1e-300,1],[1.00001e-300,1]] must give 1
public class Solution {
    private static double cross(double[] p, double[] q) {
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            h += p[i] > 0 ? -p[i] * Math.log(q[i]) : 0;
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
        int best = 0;
        float smallest = Float.POSITIVE_INFINITY;
        for (int k = 0; k < models.length; k++) {
            float loss = (float) cross(p, models[k]);
            if (loss < smallest) {
                smallest = loss;
                best = k;
            }
        }
        return best;
    }
}
