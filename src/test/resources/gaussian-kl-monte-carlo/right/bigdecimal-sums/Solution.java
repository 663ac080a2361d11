// RIGHT: exact sums of the log-ratios and of their squares in BigDecimal, where the one-pass formula is harmless; validation
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;

public class Solution {
    private static final MathContext MC = new MathContext(60);

    private record Summary(double mean, double error) {}

    private static Summary summary(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        if (n < 2 || !(sigma1 > 0) || !(sigma2 > 0)) {
            throw new IllegalArgumentException("n " + n + ", sigmas " + sigma1 + " and " + sigma2);
        }
        Random random = new Random(seed);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (int i = n; i > 0; i--) {
            double z = random.nextGaussian();
            double x = mu1 + sigma1 * z;
            double toP = -z * z / 2 - Math.log(sigma1);
            double toQ = -Math.pow((x - mu2) / sigma2, 2) / 2 - Math.log(sigma2);
            BigDecimal d = new BigDecimal(toP - toQ);
            sum = sum.add(d, MC);
            squares = squares.add(d.multiply(d, MC), MC);
        }
        BigDecimal count = BigDecimal.valueOf(n);
        BigDecimal mean = sum.divide(count, MC);
        BigDecimal variance = squares.subtract(sum.multiply(mean, MC), MC).divide(BigDecimal.valueOf(n - 1L), MC);
        double error = Math.sqrt(Math.max(0, variance.divide(count, MC).doubleValue()));
        return new Summary(mean.doubleValue(), error);
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return summary(mu1, sigma1, mu2, sigma2, n, seed).mean();
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return summary(mu1, sigma1, mu2, sigma2, n, seed).error();
    }

    public static boolean agrees(double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        Summary s = summary(mu1, sigma1, mu2, sigma2, n, seed);
        double variance1 = sigma1 * sigma1;
        double variance2 = sigma2 * sigma2;
        double gap = mu1 - mu2;
        double closed = 0.5 * Math.log(variance2 / variance1) + (variance1 + gap * gap) / (2 * variance2) - 0.5;
        double off = Math.abs(s.mean() - closed);
        return off <= errors * s.error() || off <= 1e-9;
    }
}
