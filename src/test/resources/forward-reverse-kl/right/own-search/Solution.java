public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        int n = x.length;
        double[] out = new double[n];
        for (int i = 0; i < n; i++) {
            out[i] = -(x[i] - mu) * (x[i] - mu) / (2 * sigma * sigma);
        }
        double lse = out[0];
        for (int i = 1; i < n; i++) {
            double a = Math.max(lse, out[i]);
            double b = Math.min(lse, out[i]);
            lse = a + Math.log1p(Math.exp(b - a));
        }
        for (int i = 0; i < n; i++) {
            out[i] -= lse;
        }
        return out;
    }

    public static double forward_kl(double[] p, double[] logQ) {
        double entropy = 0;
        double cross = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                entropy -= p[i] * Math.log(p[i]);
                cross -= p[i] * logQ[i];
            }
        }
        return cross - entropy;
    }

    public static double reverse_kl(double[] p, double[] logQ) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double q = Math.exp(logQ[i]);
            if (q == 0) {
                continue;
            }
            if (p[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            sum += q * Math.log(q / p[i]);
        }
        return sum;
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        return search(x, p, mu, sigma, true);
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        return search(x, p, mu, sigma, false);
    }

    // Coordinate steps that get smaller.
    private static double[] search(double[] x, double[] p, double mu, double sigma, boolean forward) {
        double step = 0.25;
        double best = loss(x, p, mu, sigma, forward);
        while (step > 1e-5) {
            boolean better = false;
            double[][] tries = {{mu + step, sigma}, {mu - step, sigma}, {mu, sigma + step}, {mu, sigma - step}};
            for (double[] t : tries) {
                if (t[1] > 0) {
                    double v = loss(x, p, t[0], t[1], forward);
                    if (v < best) {
                        best = v;
                        mu = t[0];
                        sigma = t[1];
                        better = true;
                    }
                }
            }
            if (!better) {
                step /= 2;
            }
        }
        return new double[] {mu, sigma};
    }

    private static double loss(double[] x, double[] p, double mu, double sigma, boolean forward) {
        double[] l = log_gaussian(x, mu, sigma);
        return forward ? forward_kl(p, l) : reverse_kl(p, l);
    }
}
