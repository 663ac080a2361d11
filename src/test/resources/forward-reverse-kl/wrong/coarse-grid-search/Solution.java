// WRONG: both fits by a grid search with steps of 0.02, so the answers are off by up to 0.01 (0.002 is allowed)
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
        return walk(w -> forward_kl(p, log_gaussian(x, w[0], w[1])), mu, sigma);
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        return walk(w -> reverse_kl(p, log_gaussian(x, w[0], w[1])), mu, sigma);
    }

    private static double[] walk(java.util.function.ToDoubleFunction<double[]> objective, double mu, double sigma) {
        double step = 0.02;
        double[] at = {mu, sigma};
        double value = objective.applyAsDouble(at);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (double[] next : new double[][] {{at[0] + step, at[1]}, {at[0] - step, at[1]}, {at[0], at[1] + step}, {at[0], at[1] - step}}) {
                double v = next[1] > 0 ? objective.applyAsDouble(next) : Double.POSITIVE_INFINITY;
                if (v < value) {
                    value = v;
                    at = next;
                    moved = true;
                }
            }
        }
        return at;
    }
}
