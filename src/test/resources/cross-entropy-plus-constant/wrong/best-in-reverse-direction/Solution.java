// WRONG: best compares KL(model || p): best([0.6,0.3999,0.0001], [[0.6,0.4,0],[0.9,0.05,0.05]]) gives 0, whose divergence is infinite, instead of 1
public class Solution {
    private static double kl(double[] a, double[] b) {
        double d = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                d += a[i] * (Math.log(a[i]) - Math.log(b[i]));
            }
        }
        return d;
    }

    public static double[] losses(double[] p, double[][] models) {
        double c = constant(p);
        double[] r = divergences(p, models);
        for (int k = 0; k < r.length; k++) {
            r[k] += c;
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
        double[] r = new double[models.length];
        for (int k = 0; k < r.length; k++) {
            r[k] = kl(p, models[k]);
        }
        return r;
    }

    public static int best(double[] p, double[][] models) {
        int b = 0;
        for (int k = 1; k < models.length; k++) {
            if (kl(models[k], p) < kl(models[b], p)) {
                b = k;
            }
        }
        return b;
    }
}
