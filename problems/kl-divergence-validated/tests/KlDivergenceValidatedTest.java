import static dev.gradus.testing.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class KlDivergenceValidatedTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-11;
    private static final double NAN = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void validInputGivesTheDivergence() {
        String reason = "This input is valid: the answer is the divergence, as without validation.";
        assertAnswer(0.1438410362258904637196095029969137, array(0.5, 0.5), array(0.25, 0.75), reason);
        assertAnswer(0.1937941979406136303353895833347785, array(0.2, 0.3, 0.5), array(0.5, 0.2, 0.3), reason);
        assertAnswer(0, array(1), array(1), "A single position is valid: the answer is 0.");
        double step = Math.scalb(3.0, -19);
        assertAnswer(
                6.548361853193893742573e-11,
                array(0.5, 0.5),
                array(0.5 + step, 0.5 - step),
                reason + " Where p and q are nearly equal it is small, and not 0.");
        assertAnswer(
                229.5653621188446231013, array(0.5, 0.5), array(1, 1e-200), reason + " A very small number is not 0.");
        String zeros = "Zeros are valid: anywhere in p, and in q where p is 0 too. They add nothing.";
        assertAnswer(0.1115717756571048501275719295260045, array(0, 0.5, 0.5), array(0.1, 0.4, 0.5), zeros);
        assertAnswer(0.1308120359411369591292018062337177, array(0.25, 0, 0.75), array(0.5, 0, 0.5), zeros);
        assertAnswer(0.1308120359411369591292018062337177, array(0.25, -0.0, 0.75), array(0.5, -0.0, 0.5), zeros);
        Random random = new Random(1996);
        for (int n : new int[] {2, 3, 5, 10, 40, 2999}) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            assertAnswer(expected(p, q), p, q, reason);
        }
    }

    @Test
    void infiniteWhereQIsZero() {
        String reason = "This input is valid. q rules out what happens under p, and the answer to that is infinity.";
        assertAnswer(INFINITE, array(0.5, 0.5), array(1, 0), reason);
        assertAnswer(INFINITE, array(0.75, 0.25), array(0, 1), reason);
        assertAnswer(INFINITE, array(0.25, 0.25, 0.5), array(0.5, 0, 0.5), reason);
        assertAnswer(INFINITE, array(1e-200, 1), array(0, 1), reason + " A very small number in p is not 0.");
        assertAnswer(INFINITE, array(0.5, 0.5), array(-0.0, 1), reason + " -0.0 is a zero too, and 0.5 / -0.0 is minus infinity.");
    }

    @Test
    void nullIsRefused() {
        refused(NullPointerException.class, null, array(0.5, 0.5), "p is null: a NullPointerException is expected.");
        refused(NullPointerException.class, array(0.5, 0.5), null, "q is null: a NullPointerException is expected.");
        refused(NullPointerException.class, null, null, "Both are null: a NullPointerException is expected.");
    }

    @Test
    void shapesAreRefused() {
        String reason = "p and q have different lengths: an IllegalArgumentException is expected.";
        refused(IllegalArgumentException.class, array(0.5, 0.5), array(0.25, 0.25, 0.5), reason);
        refused(IllegalArgumentException.class, array(0.25, 0.25, 0.5), array(0.5, 0.5), reason);
        refused(IllegalArgumentException.class, array(0.5, 0.5, 0), array(0.5, 0.5), reason);
        refused(IllegalArgumentException.class, array(0.5, 0.5), array(0.5, 0.5, 0), reason);
        refused(
                IllegalArgumentException.class,
                array(),
                array(),
                "There is no position at all: an IllegalArgumentException is expected.");
    }

    @Test
    void noProbabilityIsRefused() {
        String negative = "A number is negative, though the sum is 1: an IllegalArgumentException is expected.";
        refused(IllegalArgumentException.class, array(1.5, -0.5), array(0.5, 0.5), negative);
        refused(IllegalArgumentException.class, array(0.5, 0.5), array(-0.25, 1.25), negative);
        refused(IllegalArgumentException.class, array(0.5, -0.001, 0.501), array(0.25, 0.25, 0.5), negative);
        String tiny = "A number is negative, however little: an IllegalArgumentException is expected.";
        refused(IllegalArgumentException.class, array(-1e-13, 1), array(0.5, 0.5), tiny);
        refused(IllegalArgumentException.class, array(0.5, 0.5), array(1, -1e-13), tiny);
        refused(IllegalArgumentException.class, array(-1e-300, 1), array(0.5, 0.5), tiny);
        refused(IllegalArgumentException.class, array(0.5, 0.5), array(1, -1e-300), tiny);
        String nan = "A number is NaN: an IllegalArgumentException is expected.";
        refused(IllegalArgumentException.class, array(NAN, 0.5), array(0.5, 0.5), nan);
        refused(IllegalArgumentException.class, array(0.5, 0.5), array(0.5, NAN), nan);
        refused(IllegalArgumentException.class, array(1, 0), array(1, NAN), nan);
        String infinite = "A number is infinite: an IllegalArgumentException is expected.";
        refused(IllegalArgumentException.class, array(INFINITE, 0), array(0.5, 0.5), infinite);
        refused(IllegalArgumentException.class, array(0.5, 0.5), array(INFINITE, 0.5), infinite);
        refused(IllegalArgumentException.class, array(0.5, 0.5), array(INFINITE, -INFINITE), infinite);
    }

    @Test
    void wrongSumsAreRefused() {
        String reason = "The numbers of one array do not sum to 1: an IllegalArgumentException is expected.";
        refused(IllegalArgumentException.class, array(0.5, 0.4), array(0.5, 0.5), reason);
        refused(IllegalArgumentException.class, array(0.5, 0.5), array(0.5, 0.6), reason);
        refused(IllegalArgumentException.class, array(1, 3), array(0.5, 0.5), reason);
        refused(IllegalArgumentException.class, array(0.5, 0.5), array(0, 0), reason);
        refused(IllegalArgumentException.class, array(0.5, 0.4), array(0.5, 0.4), reason);
        String both = "Neither array sums to 1: an IllegalArgumentException is expected, also where the two sums are 2 together.";
        refused(IllegalArgumentException.class, array(0.6, 0.6), array(0.4, 0.4), both);
        refused(IllegalArgumentException.class, array(0.25, 0.25), array(0.5, 1), both);
        String little = "The sum is off by less than a thousandth, and by far more than rounding: an IllegalArgumentException is expected.";
        refused(IllegalArgumentException.class, array(0.5, 0.5001), array(0.5, 0.5), little);
        refused(IllegalArgumentException.class, array(0.5, 0.5), array(0.5, 0.4999998), little);
    }

    @Test
    void roundingIsNotRefused() {
        String reason = "The sum is 1 within rounding, so the input is valid.";
        double[] tenths = new double[10];
        Arrays.fill(tenths, 0.1);
        assertAnswer(0, tenths, tenths.clone(), reason);
        double[] thirds = {1.0 / 3, 1.0 / 3, 1.0 / 3 + 5e-13};
        assertAnswer(0.05663301226644291102410333722946950, thirds, array(0.5, 0.25, 0.25 - 5e-13), reason);
        String above = "A number may be above 1 by rounding, as a sum may. The input is valid.";
        assertAnswer(0, array(1.0000000000000002), array(1), above);
        assertAnswer(0, array(1), array(1.0000000000000002), above);
        double[] many = new double[3000];
        Arrays.fill(many, 1.0 / 3000);
        assertAnswer(0, many, many.clone(), reason);
    }

    private static void refused(
            Class<? extends RuntimeException> expected, double[] p, double[] q, String reason) {
        assertThrows(expected, () -> Solution.kl_divergence(p, q), reason);
    }

    private static void assertAnswer(double expected, double[] p, double[] q, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        assertClose(expected, Solution.kl_divergence(p, q), RELATIVE, ROUNDING, reason);
        assertUnchanged(pBefore, p, "p");
        assertUnchanged(qBefore, q, "q");
    }

    private static void assertUnchanged(double[] before, double[] after, String name) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /** The formula by a difference of logarithms, with StrictMath and Neumaier's compensated sum. */
    private static double expected(double[] p, double[] q) {
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < p.length; i++) {
            double term = p[i] * (StrictMath.log(p[i]) - StrictMath.log(q[i]));
            double next = sum + term;
            lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
            sum = next;
        }
        return sum + lost;
    }

    /** Draws n positive numbers that sum to 1 within rounding; the same ones for the same seed on every JDK. */
    private static double[] distribution(Random random, int n) {
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = 0.001 - StrictMath.log(1 - random.nextDouble());
        }
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < n; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
