// wrong for: reverse_kl([1.0, 0.0], [0.0, -20000.0]), which is 0 (q comes out as 0 there) and not Infinity
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
            if (logQ[i] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            if (p[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            total += Math.exp(logQ[i]) * (logQ[i] - Math.log(p[i]));
        }
        return total;
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        double[] best = Minimiser.minimise(
                v -> forward_kl(p, log_gaussian(x, v[0], Math.exp(v[1]))), new double[] {mu, Math.log(sigma)});
        return new double[] {best[0], Math.exp(best[1])};
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        double[] best = Minimiser.minimise(
                v -> reverse_kl(p, log_gaussian(x, mu + 0.2 * sigma * v[0], sigma * Math.exp(0.2 * v[1]))),
                new double[] {0, 0});
        return new double[] {mu + 0.2 * sigma * best[0], sigma * Math.exp(0.2 * best[1])};
    }
}
