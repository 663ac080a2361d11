public class Solution {
    public static double[] losses(double[] p, double[][] models) {
        double[] out = divergences(p, models);
        for (int k = 0; k < out.length; k++) {
            out[k] += constant(p);
        }
        return out;
    }

    public static double constant(double[] p) {
        double h = 0;
        for (double x : p) {
            h += x > 0 ? x * Math.log(1 / x) : 0;
        }
        return h;
    }

    public static double[] divergences(double[] p, double[][] models) {
        double[] out = new double[models.length];
        for (int k = 0; k < out.length; k++) {
            for (int i = 0; i < p.length; i++) {
                if (p[i] > 0) {
                    out[k] += p[i] * Math.log(p[i] / models[k][i]);
                }
            }
        }
        return out;
    }

    public static int best(double[] p, double[][] models) {
        double[] kl = divergences(p, models);
        int best = 0;
        for (int k = 0; k < kl.length; k++) {
            best = kl[k] < kl[best] - 1e-9 ? k : best;
        }
        return best;
    }
}
