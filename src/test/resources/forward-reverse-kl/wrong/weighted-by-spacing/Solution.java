// WRONG: weighs each point by the spacing of the grid (the density turned into a probability): right on even grids, wrong for [0, 1, 3]
public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        double[] log = new double[x.length];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            double z = (x[i] - mu) / sigma;
            log[i] = -z * z / 2;
            max = Math.max(max, log[i]);
        }
        double sum = 0;
        int last = x.length - 1;
        for (int i = 0; i <= last; i++) {
            double width = last == 0 ? 1 : i == 0 ? x[1] - x[0] : i == last ? x[last] - x[last - 1] : (x[i + 1] - x[i - 1]) / 2;
            double unit = last == 0 ? 1 : (x[last] - x[0]) / last;
            sum += Math.exp(log[i] - max) * width / unit;
        }
        for (int i = 0; i < x.length; i++) {
            log[i] -= max + Math.log(sum);
        }
        return log;
    }

    public static double forward_kl(double[] p, double[] logQ) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - logQ[i]);
            }
        }
        return kl;
    }

    public static double reverse_kl(double[] p, double[] logQ) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            double q = Math.exp(logQ[i]);
            if (q > 0) {
                kl += q * (logQ[i] - Math.log(p[i]));
            }
        }
        return kl;
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        double[] v = Minimiser.minimise(w -> forward_kl(p, log_gaussian(x, w[0], Math.exp(w[1]))), new double[] {mu, Math.log(sigma)});
        return new double[] {v[0], Math.exp(v[1])};
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        double[] v = Minimiser.minimise(w -> reverse_kl(p, log_gaussian(x, w[0], Math.exp(w[1]))), new double[] {mu, Math.log(sigma)});
        return new double[] {v[0], Math.exp(v[1])};
    }
}
