import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class KlFromLogitsTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-10;

    /** Of two logits up to 10 in size. */
    private static final double SMALL_LOGITS = 1e-12;

    private static final double LN_2 = 0.6931471805599453094172321214581766;

    @Test
    void logSumExpMatches() {
        String reason = "log-sum-exp is the logarithm of the sum of e to the power of each number.";
        assertLogSumExp(3.407605964444380304482919904545070, array(1, 2, 3), reason);
        assertLogSumExp(5.079199701291300183998934093139915, array(-3, 5, 2.5), reason);
        assertLogSumExp(LN_2, array(0, 0), reason);
        assertLogSumExp(-7.25, array(-7.25), "Of a single number it is that number.");
        assertLogSumExp(-6e-11, array(-6e-11), SMALL_LOGITS, "Of a single number it is that number. A small one is not 0.");
        Random random = new Random(1614);
        for (int n : new int[] {2, 5, 40, 1999}) {
            double[] z = random.doubles(n, -6, 6).toArray();
            double sum = 0;
            for (double number : z) {
                sum += StrictMath.exp(number);
            }
            assertLogSumExp(StrictMath.log(sum), z, reason);
        }
    }

    @Test
    void logSumExpOfExtremes() {
        assertLogSumExp(1001.313261687518222834048995494968, array(1000, 1001), "e to the power of 1000 is too large for a double; its logarithm is not.");
        assertLogSumExp(
                -999.6867383124817771659510045050321, array(-1000, -1001), "e to the power of -1000 is 0 in doubles; its logarithm is -1000.");
        String equal = "With equal numbers it is that number, plus the logarithm of how many there are.";
        assertLogSumExp(100_000 + LN_2, array(100_000, 100_000), equal);
        assertLogSumExp(-100_000 + LN_2, array(-100_000, -100_000), equal);
        assertLogSumExp(900, array(-900, 900), "One number is far above the other one, which adds nothing then.");
        assertLogSumExp(-800, array(-800, -5000), "One number is far above the other one, which adds nothing then.");
    }

    @Test
    void divergenceMatches() {
        String reason = "KL of the two softmax distributions, p first.";
        assertKl(1.150420765208882863061992357380507, array(1, 2, 3), array(3, 2, 1), reason);
        assertKl(0, array(1, 2, 3), array(1, 2, 3), "Equal logits have equal probabilities: the divergence is 0.");
        assertKl(0, array(1, 2, 3), array(-4, -3, -2), "A number added to all logits changes no probability: the divergence is 0.");
        assertKl(
                6.548361852622146503144e-11,
                array(0, 0),
                array(0, 3 * Math.scalb(1.0, -17)),
                SMALL_LOGITS,
                reason + " Where the logits are nearly equal it is small, and not 0.");
        Random random = new Random(1615);
        for (int n : new int[] {1, 2, 5, 40, 1999}) {
            double[] p = random.doubles(n, -5, 5).toArray();
            double[] q = random.doubles(n, -5, 5).toArray();
            assertKl(expected(p, q), p, q, reason);
        }
    }

    @Test
    void divergenceOfExtremes() {
        String shifted = "The logits are far from 0, their differences are modest: a number added to all logits changes nothing.";
        assertKl(0.7299082804888586260059336955465246, array(1000, 1001, 999), array(999, 1000, 1001), shifted);
        assertKl(0.2732085067955094662076119412431618, array(-2000, -2001), array(-2000, -2003), shifted);
        String tiny = "q has a probability that is 0 in doubles. Its logarithm is a finite number, and so is the divergence.";
        assertKl(399.3068528194400546905827678785418, array(0, 0), array(0, -800), tiny);
        assertKl(371.3068528194400546905827678785418, array(0, 0), array(0, -744), "q has a probability so small that a double has hardly a digit left for it. Its logarithm is known to all digits.");
        assertKl(266.2612015585585022846886535512023, array(0, 0, 0), array(0, 0, -800), tiny);
        assertKl(
                9.354722105718958766785617007514752e-9,
                array(0, -30),
                array(0, -100_000),
                "A very small p counts where the logarithm beside it is large.");
        assertKl(499.3068528194400546905827678785418, array(0, 0), array(1000, 0), tiny);
        assertKl(1000, array(1000, 0), array(0, 1000), tiny);
        assertKl(LN_2, array(800, 0), array(0, 0), "p has a probability that is 0 in doubles. Its part is 0 then, and the others count.");
        assertKl(199_999, array(100_000, -99_999), array(-100_000, 99_999), tiny);
    }

    private static void assertLogSumExp(double expected, double[] z, String reason) {
        assertLogSumExp(expected, z, ROUNDING, reason);
    }

    private static void assertLogSumExp(double expected, double[] z, double absolute, String reason) {
        double[] before = z.clone();
        assertClose(expected, Solution.logSumExp(z), RELATIVE, absolute, reason);
        assertUnchanged(before, z, "z");
    }

    private static void assertKl(double expected, double[] p, double[] q, String reason) {
        assertKl(expected, p, q, ROUNDING, reason);
    }

    private static void assertKl(double expected, double[] p, double[] q, double absolute, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        assertClose(expected, Solution.klFromLogits(p, q), RELATIVE, absolute, reason);
        assertUnchanged(pBefore, p, "pLogits");
        assertUnchanged(qBefore, q, "qLogits");
    }

    private static void assertUnchanged(double[] before, double[] after, String name) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /** Bregman's form: the difference of the log-sum-exps, minus the average over p of the differences of the logits. */
    private static double expected(double[] p, double[] q) {
        double sumOfP = 0;
        double sumOfQ = 0;
        double differences = 0;
        for (int i = 0; i < p.length; i++) {
            double weight = StrictMath.exp(p[i]);
            sumOfP += weight;
            sumOfQ += StrictMath.exp(q[i]);
            differences += weight * (q[i] - p[i]);
        }
        return StrictMath.log(sumOfQ) - StrictMath.log(sumOfP) - differences / sumOfP;
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
