import static dev.gradus.testing.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class GibbsInequalityTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-12;

    @Test
    void logRatiosMatch() {
        String reason = "At each position: the natural logarithm of q over p.";
        assertLogs(
                array(-1.098612288668109598877, 0.5108256237659907202129, 1.098612288668109598877),
                array(0.6, 0.3, 0.1),
                array(0.2, 0.5, 0.3),
                reason);
        assertLogs(
                array(Double.NEGATIVE_INFINITY, 0.69314718055994530942),
                array(0.5, 0.5),
                array(0, 1),
                "Where q is 0 the ratio is 0, and its logarithm is minus infinity.");
        assertLogs(array(0, 0), array(0.25, 0.75), array(0.25, 0.75), "With q equal to p each ratio is 1, its logarithm 0.");
        assertLogs(
                array(-45.35855467932096842578932551801954, 0.69314718055994530942),
                array(0.5, 0.5),
                array(1e-20, 1),
                "Where q is small the logarithm is far below 0, and finite.");
        assertLogs(
                array(2.910383045631018713966231713156171e-11, -2.910383045715722008691661747063039e-11),
                array(0.5, 0.5),
                array(0.5 + Math.scalb(1.0, -36), 0.5 - Math.scalb(1.0, -36)),
                reason + " It may be small, which is not 0.");
        Random random = new Random(1902);
        for (int n = 1; n <= 30; n += 1 + n / 4) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            double[] expected = new double[n];
            for (int i = 0; i < n; i++) {
                expected[i] = StrictMath.log(q[i]) - StrictMath.log(p[i]);
            }
            assertLogs(expected, p, q, reason);
        }
    }

    @Test
    void boundsMatch() {
        String reason = "At each position: q over p, minus 1. This is what the logarithm cannot exceed.";
        assertBounds(
                array(-2.0 / 3, 2.0 / 3, 2), array(0.6, 0.3, 0.1), array(0.2, 0.5, 0.3), reason);
        assertBounds(array(-1, 1), array(0.5, 0.5), array(0, 1), "Where q is 0 the ratio is 0, and the bound is -1.");
        assertBounds(array(0, 0), array(0.25, 0.75), array(0.25, 0.75), "With q equal to p each ratio is 1.");
        assertBounds(
                array(Math.scalb(1.0, -35), -Math.scalb(1.0, -35)),
                array(0.5, 0.5),
                array(0.5 + Math.scalb(1.0, -36), 0.5 - Math.scalb(1.0, -36)),
                reason + " It may be small, which is not 0.");
        Random random = new Random(1903);
        for (int n = 1; n <= 30; n += 1 + n / 4) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            double[] expected = new double[n];
            for (int i = 0; i < n; i++) {
                expected[i] = (q[i] - p[i]) / p[i];
            }
            assertBounds(expected, p, q, reason);
        }
    }

    @Test
    void averageGapIsTheDivergence() {
        String reason = "The gap of a position is bound minus logarithm. Averaged over p, the gaps are KL(p || q).";
        assertGap(0.3960584572042575585531326909519922, array(0.6, 0.3, 0.1), array(0.2, 0.5, 0.3), reason);
        assertGap(0.3652740407498062956000469500775706, array(0.2, 0.5, 0.3), array(0.6, 0.3, 0.1), reason);
        assertGap(0.1438410362258904637196095029969137, array(0.5, 0.5), array(0.25, 0.75), reason);
        assertGap(0, array(0.25, 0.75), array(0.25, 0.75), "With q equal to p there is no gap anywhere.");
        assertGap(
                4.999994449144877208129434753611296e-11,
                array(0.5, 0.5),
                array(0.500005, 0.499995),
                reason + " The average may be small, which is not 0.");
        assertGap(
                160.4878093290232525802169176955158,
                array(0.5, 0.5),
                array(1e-140, 1),
                "Where q is small the gap is large, and finite: only a q of 0 makes it infinite.");
        Random random = new Random(1904);
        for (int n : new int[] {1, 2, 3, 5, 8, 13, 300, 2999}) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            assertGap(divergence(p, q), p, q, reason);
        }
    }

    @Test
    void equalityOnlyForEqualDistributions() {
        String equal = "Every ratio is 1, where the logarithm touches its bound.";
        assertEquality(true, array(1), array(1), equal);
        assertEquality(true, array(0.25, 0.75), array(0.25, 0.75), equal);
        assertEquality(true, array(0.1, 0.2, 0.3, 0.4), array(0.1, 0.2, 0.3, 0.4), equal);
        String other = "At some position q differs from p, and there the bound is above the logarithm.";
        assertEquality(false, array(0.25, 0.75), array(0.75, 0.25), other);
        assertEquality(false, array(0.2, 0.5, 0.3), array(0.2, 0.3, 0.5), other);
        assertEquality(false, array(0.5, 0.2, 0.3), array(0.2, 0.5, 0.3), other);
        assertEquality(false, array(0.5, 0.5), array(0, 1), other);
        assertEquality(false, array(0.5, 0.5), array(0.5001, 0.4999), other);
        Random random = new Random(1905);
        for (int n : new int[] {2, 7, 400}) {
            double[] p = distribution(random, n);
            assertEquality(true, p, p.clone(), equal);
            double[] q = p.clone();
            q[0] = p[n - 1] + 1e-3;
            q[n - 1] = p[0] - 1e-3;
            if (q[n - 1] > 0 && Math.abs(q[0] - p[0]) > 1e-4) {
                assertEquality(false, p, q, other);
            }
        }
    }

    @Test
    void averageGapMayBeInfinite() {
        double infinity = Double.POSITIVE_INFINITY;
        String gap = "Where q is 0 the gap is infinite, and so is the average.";
        assertGap(infinity, array(0.5, 0.5), array(0, 1), gap);
        assertGap(infinity, array(0.25, 0.25, 0.5), array(0.5, 0.5, 0), gap);
    }

    private static void assertLogs(double[] expected, double[] p, double[] q, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        double[] logs = Solution.logRatios(p, q);
        assertClose(expected, logs, RELATIVE, ROUNDING, reason);
        assertUnchanged(pBefore, p, "p");
        assertUnchanged(qBefore, q, "q");
    }

    private static void assertBounds(double[] expected, double[] p, double[] q, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        double[] bounds = Solution.bounds(p, q);
        assertClose(expected, bounds, RELATIVE, ROUNDING, reason);
        assertUnchanged(pBefore, p, "p");
        assertUnchanged(qBefore, q, "q");
    }

    private static void assertGap(double expected, double[] p, double[] q, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        assertClose(expected, Solution.averageGap(p, q), RELATIVE, 1e-11, reason);
        assertUnchanged(pBefore, p, "p");
        assertUnchanged(qBefore, q, "q");
    }

    private static void assertEquality(boolean expected, double[] p, double[] q, String reason) {
        assertEquals(expected, Solution.isEqualityCase(p, q), reason);
    }

    private static void assertUnchanged(double[] before, double[] after, String name) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /** KL(p || q) as a difference of logarithms in a compensated sum: no ratio and no bound in it. */
    private static double divergence(double[] p, double[] q) {
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
