import java.util.function.ToDoubleFunction;

public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        double[] scores = new double[x.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            double z = (x[i] - mu) / sigma;
            scores[i] = -z * z / 2;
            largest = Math.max(largest, scores[i]);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - largest);
        }
        double logTotal = largest + Math.log(sum);
        for (int i = 0; i < x.length; i++) {
            scores[i] -= logTotal;
        }
        return scores;
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
            if (q > 1e-15) {
                total += q * (logQ[i] - Math.log(p[i]));
            }
        }
        return total;
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        return fit(v -> forward_kl(p, log_gaussian(x, v[0], Math.exp(v[1]))), mu, sigma);
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        return fit(v -> reverse_kl(p, log_gaussian(x, v[0], Math.exp(v[1]))), mu, sigma);
    }

    private static double[] fit(ToDoubleFunction<double[]> objective, double mu, double sigma) {
        double[] best = Minimiser.minimise(objective, new double[] {mu, Math.log(sigma)});
        return new double[] {best[0], Math.exp(best[1])};
    }
}
