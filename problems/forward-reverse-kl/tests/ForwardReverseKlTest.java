import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class ForwardReverseKlTest {
    private static final double RELATIVE = 1e-9;

    /** What rounding may leave in a divergence or a logarithm that is small. */
    private static final double ROUNDING = 1e-12;

    /** How close a fit has to be, in mu and in sigma. */
    private static final double FIT = 0.002;

    private static final double[] FIVE = {-2, -1, 0, 1, 2};

    @Test
    void gaussianOnTheGrid() {
        assertLogs(
                array(-2.909762221811896971, -1.409762221811896971, -0.9097622218118969713, -1.409762221811896971,
                        -2.909762221811896971),
                FIVE,
                0,
                1,
                "This is the first example of the statement.");
        assertLogs(
                array(-5.574745969324906081, -2.449745969324906428, -0.8872459693249066019, -0.8872459693249066019,
                        -2.449745969324906428),
                FIVE,
                0.5,
                0.8,
                "mu moves the Gaussian and sigma sets its width; the exponentials of the logarithms sum to 1.");
        assertLogs(array(0), array(3), 0, 2, "A single point has all of the probability.");
        assertLogs(
                array(-20000.12692801104297, -0.1269280110429724964, -2.126928011042972496, -20000.12692801104297),
                array(-100, 0, 1, 100),
                0,
                0.5,
                "Far from mu the probability is too small for a double, but its logarithm is not.");
        assertLogs(
                array(-198, -98.5, 0),
                array(0, 1, 2),
                100,
                1,
                "Here mu is far outside the grid: every exponential is 0 in doubles, unless the largest score is taken out first.");
        assertLogs(
                array(-2.289734845619338465768807535079495e-11, -24.50000000002289734845619338465769),
                array(0, 7),
                0,
                1,
                "A point may have nearly all of the probability: then its logarithm is small, and not 0.");
        Random random = new Random(2031);
        for (int n = 2; n <= 200; n += 1 + n / 2) {
            double[] x = grid(-3, 4, n);
            double mu = -2 + 4 * random.nextDouble();
            double sigma = 0.1 + 2 * random.nextDouble();
            assertLogs(logGaussian(x, mu, sigma), x, mu, sigma, "The same holds on any grid.");
        }
    }

    @Test
    void forwardKl() {
        assertForward(
                1.101868135794280679,
                array(0.7, 0.2, 0.1),
                logs(0.1, 0.3, 0.6),
                "This is the second example of the statement.");
        assertForward(
                0.03895374548978571621,
                array(0.1, 0.2, 0.4, 0.2, 0.1),
                logGaussian(FIVE, 0, 1),
                "The terms are weighted by p.");
        assertForward(
                1.741532067860503488,
                array(0.45, 0.05, 0, 0.05, 0.45),
                logGaussian(FIVE, 0, 1),
                "Where p is 0 a position adds nothing.");
        assertForward(
                0.5 * 1999 + Math.log(0.5),
                array(0.5, 0.5, 0),
                array(0, -1999, Double.NEGATIVE_INFINITY),
                "The logarithms are given because q itself may be too small for a double. Where p is 0, q may be 0 as well.");
        String rare = "A position may have little of p and far less of q: then it counts.";
        assertForward(9.988791793450002258468502393082928e-6, array(1 - 5e-10, 5e-10), array(0, -20_000), rare);
        assertForward(4.440735110716926582648954463125282e-10, array(1, Math.scalb(1.0, -51)), array(0, -1e6), rare);
        assertForward(
                4.999994449144877208129434753611296e-11,
                array(0.5, 0.5),
                logs(0.500005, 0.499995),
                "A divergence may be small, which is not 0.");
        Random random = new Random(2032);
        for (int n = 2; n <= 300; n += 1 + n / 2) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            assertForward(exactKl(p, q), p, logs(q), "The same holds for drawn distributions.");
        }
    }

    @Test
    void reverseKl() {
        assertReverse(
                1.002104199063750802,
                array(0.7, 0.2, 0.1),
                logs(0.1, 0.3, 0.6),
                "This is the second example of the statement.");
        assertReverse(
                0.2117071083113257791,
                array(0.1, 0.2, 0.4, 0.2, 0.1),
                logGaussian(FIVE, 0.5, 0.8),
                "The terms are weighted by q, the exponentials of logQ.");
        assertReverse(
                Double.POSITIVE_INFINITY,
                array(0.5, 0, 0.5),
                logs(0.25, 0.5, 0.25),
                "q allows what p rules out: the reverse divergence is infinite there.");
        assertReverse(
                0,
                array(0, 1, 0),
                array(-2000, 0, Double.NEGATIVE_INFINITY),
                "Where q comes out as 0 a position adds nothing, also where p is 0.");
        assertReverse(
                Double.POSITIVE_INFINITY,
                array(1, 0),
                array(0, -40),
                "q allows what p rules out, however rarely: the reverse divergence is infinite there.");
        assertReverse(
                5.000005551208457070569928462470731e-11,
                array(0.5, 0.5),
                logs(0.500005, 0.499995),
                "A divergence may be small, which is not 0.");
        Random random = new Random(2033);
        for (int n = 2; n <= 300; n += 1 + n / 2) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            assertReverse(exactKl(q, p), p, logs(q), "The same holds for drawn distributions.");
        }
    }

    @Test
    void forwardFitCoversBothPeaks() {
        double[] x = grid(-8, 8, 501);
        double[] p = twoPeaks(x, 0.5, -3, 0.8, 3, 0.8);
        String example = "This is the third example of the statement: the best Gaussian lies across both peaks.";
        assertFit(0, 3.269650920700435588, Solution.fit_forward(x, p, 0, 2), example);
        double[] other = grid(-6, 10, 161);
        double[] lopsided = twoPeaks(other, 0.7, -2, 1, 4, 0.5);
        assertFit(
                -0.4728252985184908861,
                3.164707562522109219,
                Solution.fit_forward(other, lopsided, 1, 2),
                "With peaks of different weight the fit leans towards the heavier one.");
        assertUnchanged(other, grid(-6, 10, 161), lopsided, twoPeaks(other, 0.7, -2, 1, 4, 0.5));
    }

    @Test
    void reverseFitSeeksOnePeak() {
        double[] x = grid(-8, 8, 501);
        double[] p = twoPeaks(x, 0.5, -3, 0.8, 3, 0.8);
        assertFit(
                -2.999153650755024594,
                0.8015857854687091073,
                Solution.fit_reverse(x, p, -3, 0.8),
                "This is the third example of the statement: a search that begins at the left peak stays there.");
        assertFit(
                2.999153650755024594,
                0.8015857854687091073,
                Solution.fit_reverse(x, p, 3, 0.8),
                "A search that begins at the right peak stays there.");
        double[] other = grid(-6, 10, 161);
        double[] lopsided = twoPeaks(other, 0.7, -2, 1, 4, 0.5);
        assertFit(
                3.999754670746948942,
                0.5004587504824672930,
                Solution.fit_reverse(other, lopsided, 4, 0.5),
                "Each peak has a minimum of its own, the lighter one too: the start decides.");
        assertFit(
                -1.999580161873206135,
                1.000872676883380217,
                Solution.fit_reverse(other, lopsided, -2.2, 0.9),
                "The search begins a little beside the peak and has to find its minimum.");
        assertUnchanged(other, grid(-6, 10, 161), lopsided, twoPeaks(other, 0.7, -2, 1, 4, 0.5));
        double[] fine = grid(-4, 4, 161);
        double[] narrow = twoPeaks(fine, 0.6, -2, 0.3, 2, 0.4);
        String peaks = "A peak may be narrow.";
        assertFit(-1.9999999796821584917, 0.30000005805796780691, Solution.fit_reverse(fine, narrow, -2.2, 0.4), peaks);
        assertFit(-1.9999999796821584917, 0.30000005805796780691, Solution.fit_reverse(fine, narrow, -2.2, 0.2), peaks);
        assertFit(1.9999999458232511341, 0.40000015479897619693, Solution.fit_reverse(fine, narrow, 2.2, 0.3), peaks);
    }

    private static void assertLogs(double[] expected, double[] x, double mu, double sigma, String reason) {
        double[] before = x.clone();
        assertClose(expected, Solution.log_gaussian(x, mu, sigma), RELATIVE, ROUNDING, reason);
        unchanged("x", before, x);
    }

    private static void assertForward(double expected, double[] p, double[] logQ, String reason) {
        double[] pBefore = p.clone();
        double[] logBefore = logQ.clone();
        assertClose(expected, Solution.forward_kl(p, logQ), RELATIVE, ROUNDING, reason);
        unchanged("p", pBefore, p);
        unchanged("logQ", logBefore, logQ);
    }

    private static void assertReverse(double expected, double[] p, double[] logQ, String reason) {
        double[] pBefore = p.clone();
        double[] logBefore = logQ.clone();
        assertClose(expected, Solution.reverse_kl(p, logQ), RELATIVE, ROUNDING, reason);
        unchanged("p", pBefore, p);
        unchanged("logQ", logBefore, logQ);
    }

    private static void assertFit(double mu, double sigma, double[] fit, String reason) {
        if (fit == null || fit.length != 2) {
            throw new AssertionFailedError(
                    reason + " The answer is an array of two numbers, {mu, sigma}.",
                    "an array of length 2",
                    fit == null ? "null" : "an array of length " + fit.length);
        }
        assertClose(sigma, fit[1], 0, FIT, reason + " (This is about sigma.)");
        assertClose(mu, fit[0], 0, FIT, reason + " (This is about mu.)");
    }

    private static void assertUnchanged(double[] x, double[] xBefore, double[] p, double[] pBefore) {
        unchanged("x", xBefore, x);
        unchanged("p", pBefore, p);
    }

    private static void unchanged(String name, double[] before, double[] after) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller: work on a copy.");
        }
    }

    private static double[] grid(double from, double to, int n) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = from + (to - from) * i / (n - 1);
        }
        return x;
    }

    private static double[] twoPeaks(
            double[] x, double weight, double left, double leftWidth, double right, double rightWidth) {
        double[] p = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            p[i] = weight / leftWidth * StrictMath.exp(-Math.pow((x[i] - left) / leftWidth, 2) / 2)
                    + (1 - weight) / rightWidth * StrictMath.exp(-Math.pow((x[i] - right) / rightWidth, 2) / 2);
        }
        return normalised(p);
    }

    /** By another way than most submissions go: relative to the grid point next to mu, whose probability is found first. */
    private static double[] logGaussian(double[] x, double mu, double sigma) {
        int near = 0;
        for (int i = 0; i < x.length; i++) {
            near = Math.abs(x[i] - mu) < Math.abs(x[near] - mu) ? i : near;
        }
        double[] odds = new double[x.length];
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            odds[i] = (x[near] - x[i]) * (x[near] + x[i] - 2 * mu) / (2 * sigma * sigma);
            sum += StrictMath.exp(odds[i]);
        }
        for (int i = 0; i < x.length; i++) {
            odds[i] -= StrictMath.log(sum);
        }
        return odds;
    }

    private static double exactKl(double[] p, double[] q) {
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < p.length; i++) {
            double term = p[i] * StrictMath.log(p[i] / q[i]) - lost;
            double next = sum + term;
            lost = (next - sum) - term;
            sum = next;
        }
        return sum;
    }

    private static double[] distribution(Random random, int n) {
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = 0.001 - StrictMath.log(1 - random.nextDouble());
        }
        return normalised(weights);
    }

    private static double[] normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double[] logs(double... q) {
        return Arrays.stream(q).map(StrictMath::log).toArray();
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
