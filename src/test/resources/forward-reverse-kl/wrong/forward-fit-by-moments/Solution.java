// wrong for: fit_forward of example 3, which is about [0, 3.2697] and not [0, 3.1048]: the grid cuts the Gaussian off
public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        double[] logs = new double[x.length];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            double z = (x[i] - mu) / sigma;
            logs[i] = -z * z / 2;
            max = Math.max(max, logs[i]);
        }
        double sum = 0;
        for (double s : logs) {
            sum += Math.exp(s - max);
        }
        for (int i = 0; i < x.length; i++) {
            logs[i] = logs[i] - max - Math.log(sum);
        }
        return logs;
    }

    public static double forward_kl(double[] p, double[] logQ) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * (Math.log(p[i]) - logQ[i]);
            }
        }
        return total;
    }

    public static double reverse_kl(double[] p, double[] logQ) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double q = Math.exp(logQ[i]);
            if (q > 0) {
                total += q * (logQ[i] - Math.log(p[i]));
            }
        }
        return total;
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        // maximum likelihood: mean and standard deviation
        double mean = 0;
        for (int i = 0; i < x.length; i++) {
            mean += p[i] * x[i];
        }
        double variance = 0;
        for (int i = 0; i < x.length; i++) {
            variance += p[i] * (x[i] - mean) * (x[i] - mean);
        }
        return new double[] {mean, Math.sqrt(variance)};
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        double[] best = Minimiser.minimise(
                v -> reverse_kl(p, log_gaussian(x, mu + 0.2 * sigma * v[0], sigma * Math.exp(0.2 * v[1]))),
                new double[] {0, 0});
        return new double[] {mu + 0.2 * sigma * best[0], sigma * Math.exp(0.2 * best[1])};
    }
}
