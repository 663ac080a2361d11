import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class VaePenaltyTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-12;

    @Test
    void matchesTheFormula() {
        String reason = "The penalty is half the sum over the components of mu^2 + exp(v) - v - 1.";
        assertPenalty(1.20968034996217707798, array(0.5, -1), array(0.25, -2), "This is the example of the statement.");
        assertPenalty(2.5, array(1, -2), array(0, 0), reason + " The variances are 1 here, so only the means cost.");
        assertPenalty(0.35914091422952261768, array(0), array(1), reason + " The mean is 0 here, so only the variance costs.");
        assertPenalty(0, array(0, 0), array(0, 0), "A component of mean 0 and variance 1 costs nothing.");
        assertPenalty(85.334165011356702334, array(3, 0, -0.5), array(-20, 5, 0.1), reason);
        assertPenalty(2.21953489189183562162, array(2), array(0.8109302162163288), reason);
        assertPenalty(
                499.5 + 2,
                array(2),
                array(-1000),
                "The variance is too small for a double here, but its logarithm was given and is a plain number.");
        assertPenalty(2.50083354170834038291e-7, array(0), array(0.001), reason + " A small penalty is not 0.");
        assertPenalty(Math.scalb(1.0, -35), array(Math.scalb(1.0, -17)), array(0), reason + " A small penalty is not 0.");
        assertPenalty(5.961434723656308681190e-8, array(0), array(Math.scalb(1.0, -11)), reason + " A small penalty is not 0.");
        Random random = new Random(2501);
        for (int n = 1; n <= 300; n += n) {
            double[] mu = drawn(random, n, -3, 3);
            double[] logVar = drawn(random, n, -4, 2);
            assertPenalty(penalty(mu, logVar), mu, logVar, reason);
        }
    }

    @Test
    void gradientOfTheMeans() {
        String reason = "The penalty of a component holds its mean as mu^2 / 2.";
        assertGradientMu(array(0.5, -1), array(0.5, -1), array(0.25, -2), "This is the example of the statement.");
        assertGradientMu(array(0), array(0), array(3), reason);
        assertGradientMu(array(3, 0, -0.5), array(3, 0, -0.5), array(-20, 5, 0.1), reason);
        assertGradientMu(array(6e-11, -2e-10), array(6e-11, -2e-10), array(0, 0), reason + " A small number is not 0.");
        Random random = new Random(2502);
        for (int n = 1; n <= 300; n += n) {
            double[] mu = drawn(random, n, -3, 3);
            assertGradientMu(mu.clone(), mu, drawn(random, n, -4, 2), reason);
        }
    }

    @Test
    void gradientOfTheLogVariances() {
        String reason = "The derivative is taken by the log-variance itself, component by component.";
        assertGradientLogVar(
                array(0.14201270834387074204, -0.43233235838169365405),
                array(0.5, -1),
                array(0.25, -2),
                "This is the example of the statement.");
        assertGradientLogVar(array(0, 0), array(5, -5), array(0, 0), "Where the variance is 1 there is nothing to gain by another.");
        assertGradientLogVar(
                array(-0.49999999896942318878, 73.70657955128830171, 0.05258545903782381547),
                array(3, 0, -0.5),
                array(-20, 5, 0.1),
                reason);
        assertGradientLogVar(
                array(-0.5, 0.5 * StrictMath.exp(600)),
                array(0, 0),
                array(-1000, 600),
                reason + " It holds for very small and very large variances.");
        assertGradientLogVar(
                array(2.442002393472365630868e-4, 3.051850946652271208896e-5, 3.814711817577235871592e-6, 5.820766091685553901571e-11),
                array(0, 0, 0, 0),
                array(Math.scalb(1.0, -11), Math.scalb(1.0, -14), Math.scalb(1.0, -17), Math.scalb(1.0, -33)),
                reason + " Near 0 it is nearly v / 2, and not quite.");
        Random random = new Random(2503);
        for (int n = 1; n <= 300; n += n) {
            double[] logVar = drawn(random, n, -4, 2);
            // sinh: another way to exp(v) - 1 than most submissions go.
            double[] expected =
                    Arrays.stream(logVar).map(v -> StrictMath.exp(v / 2) * StrictMath.sinh(v / 2)).toArray();
            assertGradientLogVar(expected, drawn(random, n, -3, 3), logVar, reason);
        }
    }

    @Test
    void averagesOverABatch() {
        String reason = "The components of an example add up; the examples are averaged.";
        assertBatch(
                1.42957045711476130884,
                new double[][] {{1, -2}, {0, 0}},
                new double[][] {{0, 0}, {1, 0}},
                "This is the second example of the statement.");
        assertBatch(2.5, new double[][] {{1, -2}}, new double[][] {{0, 0}}, reason + " A batch may be a single example.");
        assertBatch(
                Math.scalb(1.0, -35), new double[][] {{Math.scalb(1.0, -17)}}, new double[][] {{0}}, reason + " A small mean is not 0.");
        assertBatch(1.5, new double[][] {{1}, {2}, {-2}}, new double[][] {{0}, {0}, {0}}, reason + " There may be a single component.");
        Random random = new Random(2504);
        for (int size = 1; size <= 40; size += 3) {
            double[][] mu = new double[size][];
            double[][] logVar = new double[size][];
            double expected = 0;
            for (int k = 0; k < size; k++) {
                mu[k] = drawn(random, 7, -3, 3);
                logVar[k] = drawn(random, 7, -4, 2);
                expected += penalty(mu[k], logVar[k]) / size;
            }
            assertBatch(expected, mu, logVar, reason);
        }
    }

    private static void assertPenalty(double expected, double[] mu, double[] logVar, String reason) {
        double[] muBefore = mu.clone();
        double[] before = logVar.clone();
        assertClose(expected, Solution.vae_penalty(mu, logVar), RELATIVE, ROUNDING, reason);
        assertUnchanged("mu", muBefore, mu);
        assertUnchanged("logVar", before, logVar);
    }

    private static void assertGradientMu(double[] expected, double[] mu, double[] logVar, String reason) {
        double[] muBefore = mu.clone();
        double[] before = logVar.clone();
        double[] gradient = Solution.gradient_mu(mu, logVar);
        assertClose(expected, gradient, RELATIVE, ROUNDING, reason);
        assertUnchanged("mu", muBefore, mu);
        assertUnchanged("logVar", before, logVar);
        if (gradient == mu) {
            throw new AssertionFailedError(
                    "The numbers are right, but the answer is the caller's own array mu:"
                            + " who changes the one changes the other. Return a copy.");
        }
    }

    private static void assertGradientLogVar(double[] expected, double[] mu, double[] logVar, String reason) {
        double[] muBefore = mu.clone();
        double[] before = logVar.clone();
        assertClose(expected, Solution.gradient_log_var(mu, logVar), RELATIVE, ROUNDING, reason);
        assertUnchanged("mu", muBefore, mu);
        assertUnchanged("logVar", before, logVar);
    }

    private static void assertBatch(double expected, double[][] mu, double[][] logVar, String reason) {
        double[][] muBefore = copy(mu);
        double[][] before = copy(logVar);
        assertClose(expected, Solution.batch_penalty(mu, logVar), RELATIVE, ROUNDING, reason);
        for (int k = 0; k < mu.length; k++) {
            assertUnchanged("A row of mu", muBefore[k], mu[k]);
            assertUnchanged("A row of logVar", before[k], logVar[k]);
        }
    }

    /** By sigma and hyperbolic functions: exp(v) - v - 1 = (exp(v) - 1) - v, with a compensated sum. */
    private static double penalty(double[] mu, double[] logVar) {
        double[] terms = new double[3 * mu.length];
        for (int j = 0; j < mu.length; j++) {
            double half = logVar[j] / 2;
            terms[3 * j] = mu[j] * mu[j] / 2;
            terms[3 * j + 1] = StrictMath.exp(half) * StrictMath.sinh(half);
            terms[3 * j + 2] = -half;
        }
        return sum(terms);
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

    private static double[] drawn(Random random, int n, double from, double to) {
        return random.doubles(n).map(share -> from + share * (to - from)).toArray();
    }

    private static void assertUnchanged(String name, double[] before, double[] after) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(
                    name + " was changed by the call. The array belongs to the caller: read it only, or work on a copy.");
        }
    }

    private static double[][] copy(double[][] table) {
        return Arrays.stream(table).map(double[]::clone).toArray(double[][]::new);
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
