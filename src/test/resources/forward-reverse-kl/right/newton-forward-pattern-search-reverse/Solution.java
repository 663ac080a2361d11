/**
 * The forward divergence is convex in the natural parameters of the Gaussian, so Newton's method finds its minimum; the
 * reverse one goes downhill from the start in small steps (the search of Hooke and Jeeves).
 */
public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        double[] logs = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double z = (x[i] - mu) / sigma;
            logs[i] = -z * z / 2;
        }
        normalise(logs);
        return logs;
    }

    /** Takes the logarithm of the sum of the exponentials off each number, in place. */
    private static void normalise(double[] logs) {
        int top = 0;
        for (int i = 1; i < logs.length; i++) {
            if (logs[i] > logs[top]) {
                top = i;
            }
        }
        double others = 0;
        for (int i = 0; i < logs.length; i++) {
            if (i != top) {
                others += Math.exp(logs[i] - logs[top]);
            }
        }
        double shift = logs[top];
        double rest = Math.log1p(others);
        for (int i = 0; i < logs.length; i++) {
            logs[i] = (logs[i] - shift) - rest;
        }
    }

    public static double forward_kl(double[] p, double[] logQ) {
        double total = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            if (p[i] > 0) {
                total -= p[i] * (logQ[i] - Math.log(p[i]));
            }
        }
        return total;
    }

    public static double reverse_kl(double[] p, double[] logQ) {
        double total = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            double q = Math.exp(logQ[i]);
            if (q > 0) {
                if (p[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                total += q * (logQ[i] - Math.log(p[i]));
            }
        }
        return total;
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        double mean = 0;
        for (int i = 0; i < x.length; i++) {
            mean += p[i] * x[i];
        }
        double variance = 0;
        for (int i = 0; i < x.length; i++) {
            variance += p[i] * (x[i] - mean) * (x[i] - mean);
        }
        double width = Math.sqrt(variance);
        // in u = (x - mean) / width the target has the moments 0 and 1
        double[] u = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            u[i] = (x[i] - mean) / width;
        }
        double a = 0;
        double b = -0.5;
        double value = forward_kl(p, exponential(u, a, b));
        for (int round = 0; round < 500; round++) {
            double[] logQ = exponential(u, a, b);
            double m1 = 0;
            double m2 = 0;
            for (int i = 0; i < u.length; i++) {
                double q = Math.exp(logQ[i]);
                m1 += q * u[i];
                m2 += q * u[i] * u[i];
            }
            double v11 = 0;
            double v12 = 0;
            double v22 = 0;
            for (int i = 0; i < u.length; i++) {
                double q = Math.exp(logQ[i]);
                double d1 = u[i] - m1;
                double d2 = u[i] * u[i] - m2;
                v11 += q * d1 * d1;
                v12 += q * d1 * d2;
                v22 += q * d2 * d2;
            }
            double g1 = m1;
            double g2 = m2 - 1;
            double det = v11 * v22 - v12 * v12;
            double stepA = -(v22 * g1 - v12 * g2) / det;
            double stepB = -(v11 * g2 - v12 * g1) / det;
            double share = 1;
            boolean moved = false;
            while (share > 1e-12 && !moved) {
                double nextA = a + share * stepA;
                double nextB = b + share * stepB;
                double next = nextB < 0 ? forward_kl(p, exponential(u, nextA, nextB)) : Double.POSITIVE_INFINITY;
                if (next < value) {
                    a = nextA;
                    b = nextB;
                    value = next;
                    moved = true;
                } else {
                    share /= 2;
                }
            }
            if (!moved) {
                break;
            }
        }
        double sigmaU = Math.sqrt(-1 / (2 * b));
        return new double[] {mean + width * a * sigmaU * sigmaU, width * sigmaU};
    }

    /** Logarithms proportional to exp(a u + b u^2), up to the constant. */
    private static double[] exponential(double[] u, double a, double b) {
        double[] logs = new double[u.length];
        for (int i = 0; i < u.length; i++) {
            logs[i] = u[i] * (a + b * u[i]);
        }
        normalise(logs);
        return logs;
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        double[] at = {mu, Math.log(sigma)};
        double value = reverseAt(x, p, at);
        double step = 0.1;
        for (int round = 0; round < 100000 && step > 1e-7; round++) {
            boolean better = false;
            for (int k = 0; k < 2; k++) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    double[] next = at.clone();
                    next[k] += sign * step * (k == 0 ? Math.exp(at[1]) : 1);
                    double nextValue = reverseAt(x, p, next);
                    if (nextValue < value) {
                        at = next;
                        value = nextValue;
                        better = true;
                    }
                }
            }
            if (!better) {
                step /= 2;
            }
        }
        return new double[] {at[0], Math.exp(at[1])};
    }

    private static double reverseAt(double[] x, double[] p, double[] at) {
        return reverse_kl(p, log_gaussian(x, at[0], Math.exp(at[1])));
    }
}
