// wrong for: fit_reverse(x, p, 3.0, 0.8) on the grid of example 3 with p proportional to 3 e^(-(x+3)^2/1.28) + e^(-(x-3)^2/1.28): the minimum at the peak 3 is asked for, this gives the one at -3
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
        double[] best = Minimiser.minimise(
                v -> forward_kl(p, log_gaussian(x, v[0], Math.exp(v[1]))), new double[] {mu, Math.log(sigma)});
        return new double[] {best[0], Math.exp(best[1])};
    }

    private static double[] searchFrom(double[] x, double[] p, double mu, double sigma) {
        double[] best = Minimiser.minimise(
                v -> reverse_kl(p, log_gaussian(x, mu + 0.2 * sigma * v[0], sigma * Math.exp(0.2 * v[1]))),
                new double[] {0, 0});
        return new double[] {mu + 0.2 * sigma * best[0], sigma * Math.exp(0.2 * best[1])};
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        int highest = 0;
        for (int i = 1; i < p.length; i++) {
            if (p[i] > p[highest]) {
                highest = i;
            }
        }
        double[] near = searchFrom(x, p, mu, sigma);
        double[] other = searchFrom(x, p, x[highest], sigma);
        double nearValue = reverse_kl(p, log_gaussian(x, near[0], near[1]));
        double otherValue = reverse_kl(p, log_gaussian(x, other[0], other[1]));
        // so as not to end in a local minimum
        return otherValue < nearValue - 1e-6 ? other : near;
    }
}
