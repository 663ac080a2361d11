// WRONG: keeps sigma above 0.5 during both searches: peaks with a standard deviation of 0.3 are fitted with 0.5
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
        double[] v = Minimiser.minimise(w -> forward_kl(p, log_gaussian(x, w[0], Math.max(0.5, w[1]))), new double[] {mu, sigma});
        return new double[] {v[0], Math.max(0.5, v[1])};
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        double[] v = Minimiser.minimise(w -> reverse_kl(p, log_gaussian(x, w[0], Math.max(0.5, w[1]))), new double[] {mu, sigma});
        return new double[] {v[0], Math.max(0.5, v[1])};
    }
}
