import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class CrossEntropyTest {
    private static final double RELATIVE = 1e-9;

    /** What the difference of two sums may be off by through rounding. */
    private static final double ROUNDING = 1e-11;

    private static final double LN_2 = 0.6931471805599453094172321214581766;

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private static final String AS_BEFORE = "The same call has another answer after calls whose answers are infinite."
            + " Nothing of one call may be left over in the next.";

    @Test
    void crossEntropyMatchesTheFormula() {
        String reason = "The surprises are those of q, and each one is weighed by how often it happens, which is p.";
        assertCross(0.8369882167858357313684, array(0.5, 0.5), array(0.25, 0.75), reason);
        assertCross(1.223447212005187162252548363075779, array(0.2, 0.3, 0.5), array(0.5, 0.2, 0.3), reason);
        assertCross(
                1.029653014064573531917158779741000,
                array(0.2, 0.3, 0.5),
                array(0.2, 0.3, 0.5),
                "With q equal to p the cross-entropy is the entropy of p, which is not 0.");
        String zero = "Where p is 0 a position adds nothing, whatever q is, and all other positions count.";
        assertCross(1.643417719793179893574937472840334, array(0.6, 0, 0.4), array(0.3, 0.6, 0.1), zero);
        assertCross(0.8047189562170501595448040509841811, array(0, 0.5, 0.5), array(0.1, 0.4, 0.5), zero);
        assertCross(0.9162907318741550096723759805101856, array(0.5, 0.5, 0), array(0.2, 0.8, 0), zero);
        assertCross(0.9162907318741550096723759805101856, array(0, 0.5, 0.5), array(0, 0.2, 0.8), zero);
        Random random = new Random(1957);
        for (int n = 1; n <= 30; n++) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            assertCross(expected(p, q), p, q, reason);
        }
        for (int n : new int[] {257, 2999}) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            assertCross(expected(p, q), p, q, "However many positions there are, each of them counts.");
        }
        double tiny = Math.scalb(1.0, -1000);
        String small = "However small a probability is, it counts as it is if it is above 0.";
        assertCross(500 * LN_2, array(0.5, 0.5), array(1, tiny), small);
        assertCross(4.605170185988091285784e-198, array(1, 1e-200), array(1, 1e-200), small);
        double speck = Math.scalb(1.0, -36);
        assertCross(1000 * speck * LN_2, array(1 - speck, speck), array(1, tiny), small);
        assertCross(
                5.820766091516147312113683908690793e-11,
                array(1, 0),
                array(1 - Math.scalb(1.0, -34), Math.scalb(1.0, -34)),
                "A forecast that is nearly sure of what happens is surprised by little, which is not 0.");
    }

    @Test
    void crossEntropyMayBeInfinite() {
        double before = Solution.crossEntropy(array(0.5, 0.5), array(0.25, 0.75));
        String reason = "What q rules out happens under p: the surprise is infinite, and so is the average.";
        assertCross(INFINITE, array(0.5, 0.5), array(1, 0), reason);
        assertCross(INFINITE, array(1, 0), array(0, 1), reason);
        assertCross(INFINITE, array(0.2, 0, 0.3, 0.5), array(0, 0, 0.5, 0.5), reason);
        assertCross(INFINITE, array(0.25, 0.25, 0.5), array(0.5, 0, 0.5), reason);
        assertCross(INFINITE, array(1e-13, 1 - 1e-13), array(0, 1), reason + " However rare it is, it happens.");
        assertCross(INFINITE, array(1, 1e-90), array(1, 0), reason + " However rare it is, it happens.");
        assertCross(before, array(0.5, 0.5), array(0.25, 0.75), AS_BEFORE);
    }

    @Test
    void klIsTheDifference() {
        String reason = "KL divergence is the cross-entropy of p and q minus the entropy of p.";
        assertKl(0.1438410362258904637196095029969137, array(0.5, 0.5), array(0.25, 0.75), reason);
        assertKl(0.1937941979406136303353895833347785, array(0.2, 0.3, 0.5), array(0.5, 0.2, 0.3), reason);
        assertKl(0, array(0.2, 0.3, 0.5), array(0.2, 0.3, 0.5), "With q equal to p there is no price to pay.");
        String zero = "Where p is 0 a position adds nothing, whatever q is, and all other positions count.";
        assertKl(0.9704060527839234485750841562746870, array(0.6, 0, 0.4), array(0.3, 0.6, 0.1), zero);
        assertKl(0.1115717756571048501275719295260045, array(0, 0.5, 0.5), array(0.1, 0.4, 0.5), zero);
        assertKl(0.2231435513142097002551438590520090, array(0, 0.5, 0.5), array(0, 0.2, 0.8), zero);
        assertKl(1.386294361119890618834464242916353, array(1, 0), array(0.25, 0.75), zero);
        Random random = new Random(1959);
        for (int n = 1; n <= 30; n++) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            assertKl(expected(p, q) - expected(p, p), p, q, reason);
        }
        for (int n : new int[] {257, 2999}) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            String all = "However many positions there are, each of them counts.";
            assertKl(expected(p, q) - expected(p, p), p, q, all);
        }
        String small = "However small a probability is, it counts as it is if it is above 0.";
        assertKl(499 * LN_2, array(0.5, 0.5), array(1, Math.scalb(1.0, -1000)), small);
        assertKl(0, array(1, 1e-200), array(1, 1e-200), small);
        String little = "A price may be small, which is not 0.";
        assertKl(4.999994449144877208129434753611296e-11, array(0.5, 0.5), array(0.500005, 0.499995), little);
        assertKl(
                5.820766091516147312113683908690793e-11,
                array(1, 0),
                array(1 - Math.scalb(1.0, -34), Math.scalb(1.0, -34)),
                little);
    }

    @Test
    void klMayBeInfinite() {
        double before = Solution.klDivergence(array(0.5, 0.5), array(0.25, 0.75));
        String reason = "What q rules out happens under p: no finite price covers that.";
        assertKl(INFINITE, array(0.5, 0.5), array(1, 0), reason);
        assertKl(INFINITE, array(1, 0), array(0, 1), reason);
        assertKl(INFINITE, array(0.2, 0, 0.3, 0.5), array(0, 0, 0.5, 0.5), reason);
        assertKl(INFINITE, array(0.25, 0.25, 0.5), array(0.5, 0, 0.5), reason);
        assertKl(INFINITE, array(1e-13, 1 - 1e-13), array(0, 1), reason + " However rare it is, it happens.");
        assertKl(INFINITE, array(1, 1e-90), array(1, 0), reason + " However rare it is, it happens.");
        assertKl(before, array(0.5, 0.5), array(0.25, 0.75), AS_BEFORE);
    }

    private static void assertCross(double expected, double[] p, double[] q, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        assertClose(expected, Solution.crossEntropy(p, q), RELATIVE, ROUNDING, reason);
        assertUnchanged(pBefore, p, "p");
        assertUnchanged(qBefore, q, "q");
    }

    private static void assertKl(double expected, double[] p, double[] q, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        assertClose(expected, Solution.klDivergence(p, q), RELATIVE, ROUNDING, reason);
        assertUnchanged(pBefore, p, "p");
        assertUnchanged(qBefore, q, "q");
    }

    private static void assertUnchanged(double[] before, double[] after, String name) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /** The cross-entropy with StrictMath, whose last digit is the same on every machine, and with Neumaier's compensated sum. */
    private static double expected(double[] p, double[] q) {
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < p.length; i++) {
            double term = p[i] * StrictMath.log(1 / q[i]);
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
