// RIGHT: plain loops; scores relative to the grid point nearest to mu; the Minimiser searches in units of the starting sigma and in log sigma
public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        int near = 0;
        for (int i = 1; i < x.length; i++) {
            if (Math.abs(x[i] - mu) < Math.abs(x[near] - mu)) {
                near = i;
            }
        }
        double[] log = new double[x.length];
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            // (x_i - mu)^2 - (x_near - mu)^2, as a product
            double a = (x[i] - x[near]) / sigma;
            double b = ((x[i] - mu) + (x[near] - mu)) / sigma;
            log[i] = i == near ? 0 : -a * b / 2;
            sum += Math.exp(log[i]);
        }
        double norm = Math.log(sum);
        for (int i = 0; i < x.length; i++) {
            log[i] -= norm;
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
            if (q == 0) {
                continue;
            }
            if (p[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            kl += q * (logQ[i] - Math.log(p[i]));
        }
        return kl;
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        double[] v = Minimiser.minimise(
                w -> forward_kl(p, log_gaussian(x, mu + sigma * w[0], sigma * Math.exp(w[1]))), new double[] {0, 0});
        return new double[] {mu + sigma * v[0], sigma * Math.exp(v[1])};
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        double[] v = Minimiser.minimise(
                w -> reverse_kl(p, log_gaussian(x, mu + sigma * w[0], sigma * Math.exp(w[1]))), new double[] {0, 0});
        return new double[] {mu + sigma * v[0], sigma * Math.exp(v[1])};
    }
}
