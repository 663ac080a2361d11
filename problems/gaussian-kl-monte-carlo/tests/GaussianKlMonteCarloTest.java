import static dev.gradus.testing.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class GaussianKlMonteCarloTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-10;

    @Test
    void averagesTheLogRatio() {
        String reason = "The mean is taken over draws from p, of log p less log q.";
        assertEstimate(0.4169062047165388303, 0, 1, 1, 2, 4, 42, "This is the example of the statement.");
        assertEstimate(0.1723933585603185668, 0, 1, 1, 2, 2, 1, reason);
        assertEstimate(2.358766688057900746, 2, 1.5, 0, 1, 1000, 42, reason);
        assertEstimate(1.000927174570384877, 0, 1, 2, 1.5, 501, 7, reason);
        assertEstimate(1.121145330925698419, 1, 1, 2, 1, 10, 3, reason);
        assertEstimate(0, 3, 2, 3, 2, 100, 5, reason + " Where p and q are the same, every log-ratio is 0.");
        assertEstimate(
                -0.033562582817488755,
                0,
                1,
                0.125,
                1,
                10,
                4,
                "The mean of a small sample may be below 0, although the divergence is not. It stays as it is.");
        Random random = new Random(2401);
        for (int n = 2; n <= 20_000; n *= 5) {
            double mu1 = random.nextDouble();
            double mu2 = random.nextDouble() * 3;
            double sigma1 = 0.5 + random.nextDouble();
            double sigma2 = 0.5 + random.nextDouble();
            double expected = mean(logRatios(mu1, sigma1, mu2, sigma2, n, 70 + n));
            assertEstimate(expected, mu1, sigma1, mu2, sigma2, n, 70 + n, reason);
        }
    }

    @Test
    void standardError() {
        String reason = "The variance of the log-ratios is taken with n - 1,"
                + " and the error of their mean is smaller than that of one of them.";
        assertError(0.1576999175442757743, 0, 1, 1, 2, 4, 42, "This is the example of the statement.");
        assertError(0.6590921924517189292, 0, 1, 1, 2, 2, 1, reason);
        assertError(0.09697830962718129124, 2, 1.5, 0, 1, 1000, 42, reason);
        assertError(0.04198854251423372985, 0, 1, 2, 1.5, 501, 7, reason);
        assertError(0, 3, 2, 3, 2, 100, 5, "Where all log-ratios are the same there is no error.");
        assertError(
                error(logRatios(1000, 0.001, -1000, 0.001, 50, 11)),
                1000,
                0.001,
                -1000,
                0.001,
                50,
                11,
                "All log-ratios are huge here: the squares have to be those of the differences from the mean.");
        for (int n = 3; n <= 20_000; n *= 7) {
            assertError(error(logRatios(0.3, 1.1, -0.4, 0.8, n, 5)), 0.3, 1.1, -0.4, 0.8, n, 5, reason);
        }
    }

    @Test
    void followsTheSeed() {
        String reason = "The answer depends on the arguments of this call alone: each call begins a new Random with its seed.";
        assertEstimate(2.358766688057900746, 2, 1.5, 0, 1, 1000, 42, reason);
        assertEstimate(2.301381272556616335, 2, 1.5, 0, 1, 1000, 43, "Another seed gives another sample.");
        assertEstimate(2.358766688057900746, 2, 1.5, 0, 1, 1000, 42, reason);
        assertError(0.1028657992840547724, 2, 1.5, 0, 1, 1000, 43, "Another seed gives another sample.");
        assertError(0.09697830962718129124, 2, 1.5, 0, 1, 1000, 42, reason);
        for (long seed : new long[] {0, -1, Long.MIN_VALUE, 1L << 40}) {
            assertEstimate(
                    mean(logRatios(0, 1, 1, 2, 30, seed)), 0, 1, 1, 2, 30, seed, "The seed may be any number of type long.");
        }
    }

    @Test
    void agreesWithTheClosedForm() {
        String reason = "The distance between the estimate and the closed form is compared with so many standard errors.";
        assertAgrees(true, 0, 1, 1, 2, 4, 42, 3, "This is the example of the statement.");
        assertAgrees(false, 1, 1, 2, 1, 10, 161, 3, reason);
        assertAgrees(true, 2, 1.5, 0, 1, 1000, 42, 1.5, reason);
        assertAgrees(false, 2, 1.5, 0, 1, 1000, 42, 1.4, reason);
        assertAgrees(true, 0, 1, 2, 1.5, 501, 7, 0.4, reason);
        assertAgrees(false, 0, 1, 2, 1.5, 501, 7, 0.3, reason + " The estimate may also be too small.");
        assertAgrees(false, 1, 1, 2, 1, 10, 3, 2, reason);
        assertAgrees(true, 1, 1, 2, 1, 10, 3, 3, reason);
        assertAgrees(
                true,
                3,
                2,
                3,
                2,
                100,
                5,
                3,
                "Where the standard error is 0, the two still agree if they differ by no more than rounding.");
        assertAgrees(true, 0, 1, 1e-10, 1, 4, 42, 0, "What differs by no more than 1e-9 agrees, whatever the standard error is.");
    }

    private static void assertEstimate(
            double expected, double mu1, double sigma1, double mu2, double sigma2, int n, long seed, String reason) {
        assertClose(expected, Solution.estimate(mu1, sigma1, mu2, sigma2, n, seed), RELATIVE, ROUNDING, reason);
    }

    private static void assertError(
            double expected, double mu1, double sigma1, double mu2, double sigma2, int n, long seed, String reason) {
        assertClose(expected, Solution.standard_error(mu1, sigma1, mu2, sigma2, n, seed), RELATIVE, ROUNDING, reason);
    }

    private static void assertAgrees(
            boolean expected,
            double mu1,
            double sigma1,
            double mu2,
            double sigma2,
            int n,
            long seed,
            double errors,
            String reason) {
        assertEquals(expected, Solution.agrees(mu1, sigma1, mu2, sigma2, n, seed, errors), reason);
    }

    /** Without densities: log p(x) - log q(x) as a polynomial in z. */
    private static double[] logRatios(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        Random random = new Random(seed);
        double ratio = sigma1 / sigma2;
        double shift = (mu1 - mu2) / sigma2;
        double[] ratios = new double[n];
        for (int i = 0; i < n; i++) {
            double z = random.nextGaussian();
            ratios[i] = shift * shift / 2 + z * ratio * shift + z * z * (ratio * ratio - 1) / 2 - StrictMath.log(ratio);
        }
        return ratios;
    }

    private static double mean(double[] values) {
        return sum(values) / values.length;
    }

    private static double error(double[] values) {
        double mean = mean(values);
        double squares = sum(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).toArray());
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }

    /** Adds up with Neumaier's compensation. */
    private static double sum(double[] terms) {
        double sum = 0;
        double lost = 0;
        for (double term : terms) {
            double next = sum + term;
            lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
            sum = next;
        }
        return sum + lost;
    }
}
