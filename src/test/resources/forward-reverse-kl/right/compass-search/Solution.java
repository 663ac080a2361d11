// RIGHT: a compass search of its own (step doubled on success, halved on failure) in (mu / sigma0, log sigma); compensated sums
import java.util.function.DoubleBinaryOperator;

public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        double[] out = x.clone();
        double anchor = x[0];
        for (double v : x) {
            anchor = Math.abs(v - mu) < Math.abs(anchor - mu) ? v : anchor;
        }
        double max = Double.NEGATIVE_INFINITY;
        for (int i = out.length - 1; i >= 0; i--) {
            double left = (out[i] - anchor) / sigma;
            double right = (out[i] - mu) / sigma + (anchor - mu) / sigma;
            out[i] = -0.5 * left * right;
            max = Math.max(max, out[i]);
        }
        double sum = 0;
        for (double s : out) {
            sum += Math.exp(s - max);
        }
        double shift = Math.log(sum);
        for (int i = 0; i < out.length; i++) {
            out[i] = (out[i] - max) - shift;
        }
        return out;
    }

    private static final class Sum {
        private double high;
        private double low;

        void add(double v) {
            double t = high + v;
            low += Math.abs(high) < Math.abs(v) ? (v - t) + high : (high - t) + v;
            high = t;
        }

        double value() {
            return high + low;
        }
    }

    public static double forward_kl(double[] p, double[] logQ) {
        Sum sum = new Sum();
        for (int i = 0; i < p.length; i++) {
            if (p[i] != 0) {
                sum.add(p[i] * (Math.log(p[i]) - logQ[i]));
            }
        }
        return sum.value();
    }

    public static double reverse_kl(double[] p, double[] logQ) {
        Sum sum = new Sum();
        for (int i = 0; i < p.length; i++) {
            double q = Math.exp(logQ[i]);
            if (q > 0 && p[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            if (q > 0) {
                sum.add(q * (logQ[i] - Math.log(p[i])));
            }
        }
        return sum.value();
    }

    private static double[] search(DoubleBinaryOperator objective, double mu, double sigma) {
        double a = 0;
        double b = 0;
        double value = objective.applyAsDouble(mu, sigma);
        double step = 0.25;
        for (int rounds = 0; step > 1e-7 && rounds < 5000; rounds++) {
            double bestA = a;
            double bestB = b;
            double best = value;
            for (int direction = 0; direction < 4; direction++) {
                double ta = a + (direction == 0 ? step : direction == 1 ? -step : 0);
                double tb = b + (direction == 2 ? step : direction == 3 ? -step : 0);
                double v = objective.applyAsDouble(mu + sigma * ta, sigma * Math.exp(tb));
                if (v < best) {
                    best = v;
                    bestA = ta;
                    bestB = tb;
                }
            }
            if (best < value) {
                a = bestA;
                b = bestB;
                value = best;
                step = Math.min(step * 2, 0.5);
            } else {
                step /= 2;
            }
        }
        return new double[] {mu + sigma * a, sigma * Math.exp(b)};
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        return search((m, s) -> forward_kl(p, log_gaussian(x, m, s)), mu, sigma);
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        return search((m, s) -> reverse_kl(p, log_gaussian(x, m, s)), mu, sigma);
    }
}
