// RIGHT: an iterator over log-ratios, deviations from the first one (shifted data), Kahan sums, debug line
import java.util.PrimitiveIterator;
import java.util.Random;

public class Solution {
    private static final class Ratios implements PrimitiveIterator.OfDouble {
        private final Random random;
        private final double mu1;
        private final double sigma1;
        private final double mu2;
        private final double sigma2;
        private int left;

        Ratios(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
            this.random = new Random(seed);
            this.mu1 = mu1;
            this.sigma1 = sigma1;
            this.mu2 = mu2;
            this.sigma2 = sigma2;
            this.left = n;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public double nextDouble() {
            left--;
            double z = random.nextGaussian();
            double w = (mu1 + sigma1 * z - mu2) / sigma2;
            return Math.log(sigma2) - Math.log(sigma1) + 0.5 * (w * w) - 0.5 * (z * z);
        }
    }

    /** {mean, standard error}. */
    private static double[] measure(Ratios ratios, int n) {
        double first = ratios.nextDouble();
        double sum = 0;
        double sumCarry = 0;
        double squares = 0;
        double squaresCarry = 0;
        while (ratios.hasNext()) {
            double d = ratios.nextDouble() - first;
            double y = d - sumCarry;
            double t = sum + y;
            sumCarry = (t - sum) - y;
            sum = t;
            y = d * d - squaresCarry;
            t = squares + y;
            squaresCarry = (t - squares) - y;
            squares = t;
        }
        double variance = Math.max(0, (squares - sum * (sum / n)) / (n - 1));
        return new double[] {first + sum / n, Math.sqrt(variance / n)};
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        double[] m = measure(new Ratios(mu1, sigma1, mu2, sigma2, n, seed), n);
        System.out.println("estimate " + m[0] + " +- " + m[1]);
        return m[0];
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return measure(new Ratios(mu1, sigma1, mu2, sigma2, n, seed), n)[1];
    }

    public static boolean agrees(double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        double[] m = measure(new Ratios(mu1, sigma1, mu2, sigma2, n, seed), n);
        double a = sigma1 / sigma2;
        double b = (mu1 - mu2) / sigma2;
        double closed = 0.5 * a * a + 0.5 * b * b - 0.5 - Math.log(a);
        double off = m[0] > closed ? m[0] - closed : closed - m[0];
        return !(off > 1e-9) || !(off > errors * m[1]);
    }
}
