import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.Random;

/** Updates mean and squared deviations draw by draw (Welford), and keeps no sample. */
public class Solution {
    private record Setting(double mu1, double sigma1, double mu2, double sigma2) {
        double logRatio(double x) {
            double a = (x - mu1) / sigma1;
            double b = (x - mu2) / sigma2;
            return Math.log(sigma2) - Math.log(sigma1) + b * b / 2 - a * a / 2;
        }

        double closedForm() {
            return Math.log(sigma2 / sigma1)
                    + (sigma1 * sigma1 + (mu1 - mu2) * (mu1 - mu2)) / (2 * sigma2 * sigma2)
                    - 0.5;
        }
    }

    private static final class Draws implements PrimitiveIterator.OfDouble {
        private final Setting setting;
        private final Random random;
        private int left;

        Draws(Setting setting, int n, long seed) {
            this.setting = setting;
            this.random = new Random(seed);
            this.left = n;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public double nextDouble() {
            if (left-- <= 0) {
                throw new NoSuchElementException();
            }
            return setting.logRatio(setting.mu1() + setting.sigma1() * random.nextGaussian());
        }
    }

    private static final class Moments {
        private int count;
        private double mean;
        private double deviations;

        static Moments of(PrimitiveIterator.OfDouble draws) {
            Moments moments = new Moments();
            while (draws.hasNext()) {
                moments.add(draws.nextDouble());
            }
            return moments;
        }

        void add(double d) {
            count++;
            double before = d - mean;
            mean += before / count;
            deviations += before * (d - mean);
        }

        double error() {
            return Math.sqrt(deviations / (count - 1)) / Math.sqrt(count);
        }
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return Moments.of(new Draws(new Setting(mu1, sigma1, mu2, sigma2), n, seed)).mean;
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return Moments.of(new Draws(new Setting(mu1, sigma1, mu2, sigma2), n, seed)).error();
    }

    public static boolean agrees(
            double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        Setting setting = new Setting(mu1, sigma1, mu2, sigma2);
        Moments moments = Moments.of(new Draws(setting, n, seed));
        double gap = Math.abs(moments.mean - setting.closedForm());
        return gap <= errors * moments.error() || gap <= 1e-9;
    }
}
