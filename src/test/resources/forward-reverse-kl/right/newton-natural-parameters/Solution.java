// RIGHT: exponential family: Newton on the moments (forward), regression of log p on (u, u^2) under q = natural gradient (reverse), with step halving
import java.util.function.ToDoubleFunction;

public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        // -(x - mu)^2 = -(x - c)^2 - 2 (x - c)(c - mu) + constant, with the grid point c next to mu
        double c = x[0];
        for (double v : x) {
            if (Math.abs(v - mu) < Math.abs(c - mu)) {
                c = v;
            }
        }
        double slope = (c - mu) / sigma;
        double[] score = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double z = (x[i] - c) / sigma;
            score[i] = -z * (z / 2 + slope);
        }
        return normalised(score);
    }

    private static double[] normalised(double[] score) {
        double max = Double.NEGATIVE_INFINITY;
        for (double s : score) {
            max = Math.max(max, s);
        }
        double sum = 0;
        for (double s : score) {
            sum += Math.exp(s - max);
        }
        double[] out = new double[score.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (score[i] - max) - Math.log(sum);
        }
        return out;
    }

    public static double forward_kl(double[] p, double[] logQ) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += p[i] > 0 ? p[i] * (Math.log(p[i]) - logQ[i]) : 0;
        }
        return s;
    }

    public static double reverse_kl(double[] p, double[] logQ) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double q = Math.exp(logQ[i]);
            s += q > 0 ? q * (logQ[i] - Math.log(p[i])) : 0;
        }
        return s;
    }

    /** log q is proportional to a u + b u^2, with u = (x - mu) / sigma. */
    private static double[] logs(double[] u, double a, double b) {
        double[] score = new double[u.length];
        for (int i = 0; i < u.length; i++) {
            score[i] = a * u[i] + b * u[i] * u[i];
        }
        return normalised(score);
    }

    private static double[] fit(double[] x, double[] p, double mu, double sigma, boolean forward) {
        int n = x.length;
        double[] u = new double[n];
        double p1 = 0;
        double p2 = 0;
        for (int i = 0; i < n; i++) {
            u[i] = (x[i] - mu) / sigma;
            p1 += p[i] * u[i];
            p2 += p[i] * u[i] * u[i];
        }
        ToDoubleFunction<double[]> objective = forward ? l -> forward_kl(p, l) : l -> reverse_kl(p, l);
        double a = 0;
        double b = -0.5;
        double value = objective.applyAsDouble(logs(u, a, b));
        for (int round = 0; round < 500; round++) {
            double[] logQ = logs(u, a, b);
            double m1 = 0;
            double m2 = 0;
            for (int i = 0; i < n; i++) {
                double q = Math.exp(logQ[i]);
                m1 += q * u[i];
                m2 += q * u[i] * u[i];
            }
            double c11 = 0;
            double c12 = 0;
            double c22 = 0;
            double g1 = forward ? p1 - m1 : 0;
            double g2 = forward ? p2 - m2 : 0;
            for (int i = 0; i < n; i++) {
                double q = Math.exp(logQ[i]);
                if (q == 0) {
                    continue;
                }
                double d1 = u[i] - m1;
                double d2 = u[i] * u[i] - m2;
                c11 += q * d1 * d1;
                c12 += q * d1 * d2;
                c22 += q * d2 * d2;
                if (!forward) {
                    double gain = Math.log(p[i]) - logQ[i];
                    g1 += q * d1 * gain;
                    g2 += q * d2 * gain;
                }
            }
            double det = c11 * c22 - c12 * c12;
            double da = (c22 * g1 - c12 * g2) / det;
            double db = (c11 * g2 - c12 * g1) / det;
            if (!(Math.abs(da) + Math.abs(db) > 1e-13)) {
                break;
            }
            boolean moved = false;
            for (double share = 1; share > 1e-12; share /= 2) {
                double b2 = b + share * db;
                if (b2 >= -1e-9) {
                    continue;
                }
                double next = objective.applyAsDouble(logs(u, a + share * da, b2));
                if (next < value) {
                    a += share * da;
                    b = b2;
                    value = next;
                    moved = true;
                    break;
                }
            }
            if (!moved) {
                break;
            }
        }
        double variance = -1 / (2 * b);
        return new double[] {mu + sigma * a * variance, sigma * Math.sqrt(variance)};
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        return fit(x, p, mu, sigma, true);
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        return fit(x, p, mu, sigma, false);
    }
}
