// RIGHT: a record for the Gaussian, log sigma as the parameter, the Minimiser restarted from its own answer, pairwise recursive sums, debug line
import java.util.function.IntToDoubleFunction;

public class Solution {
    private record Bell(double mu, double sigma) {
        static Bell of(double[] v) {
            return new Bell(v[0], Math.exp(v[1]));
        }

        double[] vector() {
            return new double[] {mu, Math.log(sigma)};
        }

        /** The score of x, less that of another point. */
        double score(double x, double other) {
            return (other - x) / sigma * ((x - mu) / sigma + (other - mu) / sigma) / 2;
        }

        double nearest(double[] grid) {
            double best = grid[0];
            for (double x : grid) {
                best = Math.abs(x - mu) < Math.abs(best - mu) ? x : best;
            }
            return best;
        }

        double[] on(double[] grid) {
            double near = nearest(grid);
            double logSum = Math.log(sum(0, grid.length, i -> Math.exp(score(grid[i], near))));
            double[] logs = new double[grid.length];
            java.util.Arrays.setAll(logs, i -> score(grid[i], near) - logSum);
            return logs;
        }
    }

    private static double sum(int lo, int hi, IntToDoubleFunction term) {
        if (hi - lo <= 8) {
            double s = 0;
            for (int i = lo; i < hi; i++) {
                s += term.applyAsDouble(i);
            }
            return s;
        }
        int mid = (lo + hi) >>> 1;
        return sum(lo, mid, term) + sum(mid, hi, term);
    }

    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        return new Bell(mu, sigma).on(x);
    }

    public static double forward_kl(double[] p, double[] logQ) {
        return sum(0, p.length, i -> p[i] == 0 ? 0 : p[i] * (Math.log(p[i]) - logQ[i]));
    }

    public static double reverse_kl(double[] p, double[] logQ) {
        return sum(0, p.length, i -> {
            double q = Math.exp(logQ[i]);
            if (q == 0) {
                return 0;
            }
            return p[i] == 0 ? Double.POSITIVE_INFINITY : q * (logQ[i] - Math.log(p[i]));
        });
    }

    private interface Measure {
        double of(double[] p, double[] logQ);
    }

    private static double[] fit(double[] x, double[] p, Bell start, Measure measure) {
        Bell bell = start;
        for (int again = 0; again < 3; again++) {
            double[] from = bell.vector();
            if (again > 0) {
                // the first corners lie half a unit away; centre them on the minimum found so far
                from[0] -= 1e-3 * bell.sigma();
            }
            Bell next = Bell.of(Minimiser.minimise(v -> measure.of(p, Bell.of(v).on(x)), from));
            if (again > 0 && Math.abs(next.mu() - bell.mu()) > 0.5 * bell.sigma()) {
                break; // another valley: stay in this one
            }
            bell = next;
        }
        System.out.println("fit: " + bell);
        return new double[] {bell.mu(), bell.sigma()};
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        return fit(x, p, new Bell(mu, sigma), Solution::forward_kl);
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        return fit(x, p, new Bell(mu, sigma), Solution::reverse_kl);
    }
}
