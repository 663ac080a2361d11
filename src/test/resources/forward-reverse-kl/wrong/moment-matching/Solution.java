// WRONG: fit_forward returns the moments of p, with a correction that was tuned to example 3; on another cut-off grid (e.g. -6 to 6) it is off
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
        for (double s : log) {
            sum += Math.exp(s - max);
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
        double mean = 0;
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            mean += p[i] * x[i];
            square += p[i] * x[i] * x[i];
        }
        double sd = Math.sqrt(square - mean * mean);
        // a bell cut off at the ends of the grid looks narrower than it is
        boolean fits = mean - 4 * sd > x[0] && mean + 4 * sd < x[x.length - 1];
        return new double[] {mean, fits ? sd : sd * (1 + 0.0531)};
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        double[] v = Minimiser.minimise(w -> reverse_kl(p, log_gaussian(x, w[0], Math.exp(w[1]))), new double[] {mu, Math.log(sigma)});
        return new double[] {v[0], Math.exp(v[1])};
    }
}
