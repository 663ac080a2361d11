// RIGHT: the constant is found as the statement defines it, loss minus divergence, with the uniform model; divergences are summed directly
public class Solution {
    private static double loss(double[] p, double[] q) {
        double h = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                h -= p[i] * Math.log(q[i]);
            }
        }
        return h;
    }

    private static double kl(double[] p, double[] q) {
        double d = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                d += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return d;
    }

    public static double[] losses(double[] p, double[][] models) {
        double[] out = new double[models.length];
        int k = 0;
        for (double[] model : models) {
            out[k++] = loss(p, model);
        }
        return out;
    }

    public static double constant(double[] p) {
        double[] uniform = new double[p.length];
        java.util.Arrays.fill(uniform, 1.0 / p.length);
        return loss(p, uniform) - kl(p, uniform);
    }

    public static double[] divergences(double[] p, double[][] models) {
        double[] out = new double[models.length];
        int k = 0;
        for (double[] model : models) {
            out[k++] = kl(p, model);
        }
        return out;
    }

    public static int best(double[] p, double[][] models) {
        double[] d = divergences(p, models);
        int winner = d.length - 1;
        for (int k = d.length - 2; k >= 0; k--) {
            if (d[k] <= d[winner]) {
                winner = k;
            }
        }
        return winner;
    }
}
