public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        double top = Double.NEGATIVE_INFINITY;
        for (double a : x) {
            top = Math.max(top, score(a, mu, sigma));
        }
        double sum = 0;
        for (double a : x) {
            sum += Math.exp(score(a, mu, sigma) - top);
        }
        double[] logs = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            logs[i] = score(x[i], mu, sigma) - top - Math.log(sum);
        }
        return logs;
    }

    private static double score(double x, double mu, double sigma) {
        return -Math.pow(x - mu, 2) / 2 / (sigma * sigma);
    }

    public static double forward_kl(double[] p, double[] logQ) {
        double sum = 0;
        int i = 0;
        while (i < p.length) {
            sum += p[i] == 0 ? 0 : p[i] * Math.log(p[i]) - p[i] * logQ[i];
            i++;
        }
        return sum;
    }

    public static double reverse_kl(double[] p, double[] logQ) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double q = Math.exp(logQ[i]);
            sum += q == 0 ? 0 : q * logQ[i] - q * Math.log(p[i]);
        }
        return sum;
    }

    // The forward optimum has the mean and the second moment of p: Newton's method by finite differences.
    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        double[] wanted = moments(x, p);
        double m = wanted[0];
        double s = Math.sqrt(wanted[1] - wanted[0] * wanted[0]);
        for (int round = 0; round < 50; round++) {
            double[] f = gap(x, wanted, m, s);
            double h = 1e-5;
            double[] fm = gap(x, wanted, m + h, s);
            double[] fs = gap(x, wanted, m, s + h);
            double a = (fm[0] - f[0]) / h;
            double b = (fs[0] - f[0]) / h;
            double c = (fm[1] - f[1]) / h;
            double d = (fs[1] - f[1]) / h;
            double det = a * d - b * c;
            m -= (d * f[0] - b * f[1]) / det;
            s -= (a * f[1] - c * f[0]) / det;
        }
        return new double[] {m, s};
    }

    private static double[] gap(double[] x, double[] wanted, double m, double s) {
        double[] q = log_gaussian(x, m, s);
        for (int i = 0; i < q.length; i++) {
            q[i] = Math.exp(q[i]);
        }
        double[] have = moments(x, q);
        return new double[] {have[0] - wanted[0], have[1] - wanted[1]};
    }

    private static double[] moments(double[] x, double[] p) {
        double first = 0;
        double second = 0;
        for (int i = 0; i < x.length; i++) {
            first += p[i] * x[i];
            second += p[i] * x[i] * x[i];
        }
        return new double[] {first, second};
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        double[] best = Minimiser.minimise(v -> reverse_kl(p, log_gaussian(x, v[0], Math.abs(v[1]))), new double[] {mu, sigma});
        return new double[] {best[0], Math.abs(best[1])};
    }
}
