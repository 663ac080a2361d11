import static dev.gradus.testing.Close.assertClose;

import dev.gradus.testing.Numbers;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/**
 * The hidden tests. Within a test the inputs go from plain to hard, so that the first failure is the easiest to understand. No message
 * holds a number of the test. NOTES.md argues each tolerance and says what each test is there to catch.
 */
class KlDivergenceTest {
    /** How close an answer must be to a number that is not small. */
    private static final double RELATIVE = 1e-9;

    /** What rounding may leave where the right answer is small, up to 40 positions; the longer inputs have totals where RELATIVE allows more. */
    private static final double ROUNDING = 1e-12;

    /** The same where q equals p, which leaves less, up to 153 positions. */
    private static final double EQUAL_PAIRS = 5e-13;

    /** The same for two positions whose terms are small; rounding stays below 1e-15. */
    private static final double TWO_SMALL_TERMS = 1e-14;

    /** The same for 1501 positions whose terms are tiny. */
    private static final double DUST = 6e-13;

    /** For a single position. Any right answer is exactly 0; other tests are sharper and explain more. */
    private static final double SINGLE = 1e-11;

    private static final double LN_2 = 0.6931471805599453094172321214581766;

    @Test
    void isZeroForIdenticalDistributions() {
        String reason = "With p equal to q every ratio is 1 and its logarithm is 0, so the total is 0.";
        assertClose(0, Solution.kl_divergence(array(0.5, 0.5), array(0.5, 0.5)), 0, EQUAL_PAIRS, reason);
        assertClose(0, Solution.kl_divergence(array(0.1, 0.2, 0.7), array(0.1, 0.2, 0.7)), 0, EQUAL_PAIRS, reason);
        double[] skewed = {1e-200, 0.25, 1e-17, 0.75};
        assertClose(
                0,
                Solution.kl_divergence(skewed, skewed),
                0,
                EQUAL_PAIRS,
                reason + " Here p and q are one array, and some of its numbers are tiny.");
        Random random = new Random(1951);
        for (int n = 2; n <= 200; n += 1 + n / 3) {
            double[] p = distribution(random, n);
            assertClose(0, Solution.kl_divergence(p, p.clone()), 0, EQUAL_PAIRS, reason);
        }
    }

    @Test
    void isPositiveForDifferentDistributions() {
        String reason = "For p different from q the total is above 0, although single terms may be below 0.";
        assertPositive(Solution.kl_divergence(array(0.25, 0.75), array(0.5, 0.5)), reason);
        assertPositive(Solution.kl_divergence(array(0.75, 0.25), array(0.5, 0.5)), reason);
        assertPositive(Solution.kl_divergence(array(0.2, 0.3, 0.5), array(0.5, 0.2, 0.3)), reason);
        String close = reason + " Here p and q are close to each other: the total is small, yet far above rounding.";
        assertPositive(Solution.kl_divergence(array(0.501, 0.499), array(0.5, 0.5)), close);
        assertPositive(Solution.kl_divergence(array(0.5, 0.5), array(0.5001, 0.4999)), close);
        double step = Math.scalb(3.0, -19);
        assertPositive(Solution.kl_divergence(array(0.5, 0.5), array(0.5 + step, 0.5 - step)), close);
        Random random = new Random(1959);
        for (int n = 2; n <= 40; n++) {
            assertPositive(Solution.kl_divergence(distribution(random, n), distribution(random, n)), reason);
        }
    }

    @Test
    void matchesTheFormula() {
        assertClose(
                0.1438410362258904637196095029969137,
                Solution.kl_divergence(array(0.5, 0.5), array(0.25, 0.75)),
                RELATIVE,
                "This is the first example of the statement. Work it out by hand, term by term, and compare.");
        assertClose(
                0.625 * LN_2,
                Solution.kl_divergence(array(0.5, 0.125, 0.25, 0.125), array(0.125, 0.125, 0.5, 0.25)),
                RELATIVE,
                "With powers of two, some terms are above 0, some below and one is 0. All of them count, with their signs.");
        String tiny = "q may be as small as a double can be. Where p is not tiny too, such a position weighs heavily,"
                + " and whatever is added to q or put in its place is seen in the total.";
        double tinyNumber = Math.scalb(1.0, -1020);
        assertClose(
                509 * LN_2, Solution.kl_divergence(array(0.5, 0.5), array(1, tinyNumber)), RELATIVE, ROUNDING, tiny);
        assertClose(
                509 * LN_2, Solution.kl_divergence(array(0.5, 0.5), array(tinyNumber, 1)), RELATIVE, ROUNDING, tiny);
        assertClose(
                0.000002000004000010670251394658779069,
                Solution.kl_divergence(array(0.5, 0.5), array(0.499, 0.501)),
                RELATIVE,
                TWO_SMALL_TERMS,
                "Where p and q are close to each other the total is small, and a small amount that is added anywhere"
                        + " inside the logarithm is seen.");
        assertClose(
                0.0009770396471086483358574498946277364,
                Solution.kl_divergence(
                        array(Math.scalb(1.0, -45), 1 - Math.scalb(1.0, -45)),
                        array(Math.scalb(1.0, -10), 1 - Math.scalb(1.0, -10))),
                0,
                TWO_SMALL_TERMS,
                "p may be tiny without being 0. Such a position still counts, with its ratio as it is.");
        Random random = new Random(1948);
        for (int i = 0; i < 40; i++) {
            int n = 2 + i % 11;
            assertMatches(
                    distribution(random, n),
                    distribution(random, n),
                    "The formula holds for every pair of distributions of the same length, also for drawn ones.");
        }
    }

    @Test
    void isAsymmetric() {
        String reason =
                "The first argument is p, the second is q. Exchanged, they give another total, and each has its own.";
        double[] p = {0.9, 0.1};
        double[] q = {0.5, 0.5};
        double[] r = {0.2, 0.8};
        // An earlier call whose answer nobody looks at: what is kept of it shows in the next answer, also where other mistakes come first.
        Solution.kl_divergence(array(0.3, 0.7), array(0.6, 0.4));
        assertAnswer(0.3680642071684971017835683522576269, p, q, RELATIVE, reason);
        assertAnswer(0.5108256237659906431141270959507878, q, p, RELATIVE, reason);
        String alone = " The answer depends on the numbers in the p and the q of this call, and on nothing else.";
        String again = "Here p or q is an array that an earlier call had too." + alone;
        assertAnswer(0.3680642071684971017835683522576269, p, q, RELATIVE, again);
        assertAnswer(1.145725502930663067309195009792625, p, r, RELATIVE, again);
        assertAnswer(0.2231435513142097002551438590522009, q, r, RELATIVE, again);
        assertAnswer(1.362737753988614009741752663590801, r, p, RELATIVE, again);
        assertAnswer(0.1927447570217574960946787698897207, r, q, RELATIVE, again);
        p[0] = 0.2;
        p[1] = 0.8;
        assertAnswer(
                0.1927447570217574960946787698897207,
                p,
                q,
                RELATIVE,
                "Here p is an array that an earlier call had too, now with other numbers in it." + alone);

        double[] a = {0.1, 0.2, 0.7};
        double[] b = {0.3, 0.3, 0.4};
        double[] c = {0.6, 0.3, 0.1};
        assertAnswer(0.2007768010663519438913199868241339, a, b, RELATIVE, reason);
        assertAnswer(0.2273769038587131104488774225111062, b, a, RELATIVE, reason);
        assertAnswer(1.101868135794280780722145203228494, a, c, RELATIVE, reason);
        assertAnswer(1.002104199063750858110284330603318, c, a, RELATIVE, reason);
        double[] beginsLikeA = {0.1, 0.5, 0.4};
        double[] endsLikeA = {0.05, 0.25, 0.7};
        assertAnswer(
                0.145551583016184394120284850011121,
                beginsLikeA,
                b,
                RELATIVE,
                "Here p begins as an earlier p does, and goes on otherwise." + alone);
        assertAnswer(
                0.2565626888949043745820646853847891,
                endsLikeA,
                b,
                RELATIVE,
                "Here p ends as an earlier p does, and begins otherwise." + alone);
        Random random = new Random(1961);
        for (int n = 2; n <= 20; n++) {
            double[] first = distribution(random, n);
            double[] second = distribution(random, n);
            assertAnswer(expected(first, second), first, second, RELATIVE, ROUNDING, reason);
            assertAnswer(expected(second, first), second, first, RELATIVE, ROUNDING, reason);
        }
    }

    @Test
    void handlesZerosInP() {
        assertAnswer(
                0.6030999897503130404884625560449137,
                array(0.5, 0, 0.25, 0.25),
                array(0.1, 0, 0.2, 0.7),
                RELATIVE,
                "At one position p and q are both 0. It adds nothing: it is p that decides. Every other position adds"
                        + " p log(p/q) and no more.");
        String rest = "A position where p is 0 adds nothing, wherever it stands, and all other positions still count.";
        assertAnswer(
                0.970406052783923448575084156274687,
                array(0.6, 0, 0.4),
                array(0.3, 0.6, 0.1),
                RELATIVE,
                rest);
        assertAnswer(
                0.8769340779467574580811059076500807,
                array(0.7, 0.3, 0),
                array(0.2, 0.3, 0.5),
                RELATIVE,
                rest);
        assertAnswer(
                0.1115717756571048501275719295260045,
                array(0, 0.5, 0.5),
                array(0.1, 0.4, 0.5),
                RELATIVE,
                "This is the second example of the statement: the position where p is 0 adds nothing.");
        assertAnswer(LN_2, array(0, 1, 0), array(0.25, 0.5, 0.25), RELATIVE, rest);
        assertAnswer(
                1.170532806781054923255049988420983,
                array(0, 0.25, 0, 0, 0.75, 0),
                array(0.125, 0.5, 0.125, 0.0625, 0.125, 0.0625),
                RELATIVE,
                rest);
        assertAnswer(
                0.5493061443340548456976226184612629,
                array(0, 0.25, 0.75),
                array(Math.scalb(1.0, -1000), 0.75, 0.25),
                RELATIVE,
                "Where p is 0 the position adds nothing, however small q is there.");
        String equal = "With p equal to q the total is 0, also where both have zeros at the same positions.";
        assertAnswer(0, array(0.5, 0, 0.5), array(0.5, 0, 0.5), 0, EQUAL_PAIRS, equal);
        assertAnswer(0, array(0, 1), array(0, 1), 0, EQUAL_PAIRS, equal);
        double[] longP = distribution(new Random(1973), 300);
        double[] longQ = distribution(new Random(1974), 300);
        longP[0] = 0;
        normalised(longP);
        assertAnswer(expected(longP, longQ), longP, longQ, RELATIVE, ROUNDING, rest);
        Random random = new Random(1972);
        for (int n = 3; n <= 40; n++) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            clearSomePositions(random, p, q);
            assertAnswer(expected(p, q), p, q, RELATIVE, ROUNDING, rest);
        }
    }

    @Test
    void returnsOneTotal() {
        assertAnswer(
                0,
                array(1),
                array(1),
                0,
                SINGLE,
                "A distribution may have a single position; the answer is one number for it too.");
        double[] p = new double[1024];
        double[] q = new double[1024];
        Arrays.fill(p, 1.0 / 1024);
        Arrays.fill(q, 0, 512, 0.5 / 1024);
        Arrays.fill(q, 512, 1024, 1.5 / 1024);
        assertAnswer(
                0.1438410362258904637196095029969137,
                p,
                q,
                RELATIVE,
                ROUNDING,
                "The answer is one total over all positions, however many. Here it is the first example of the statement with"
                        + " each probability cut into many equal parts, which leaves the total as it is.");
        Random random = new Random(1994);
        for (int n : new int[] {5, 50, 257, 1000, 2999}) {
            double[] first = distribution(random, n);
            double[] second = distribution(random, n);
            assertAnswer(
                    expected(first, second),
                    first,
                    second,
                    RELATIVE,
                    ROUNDING,
                    "The answer is one total over all positions: not one of the terms, nor their mean, nor the first few.");
        }
        String dust = "Thousands of positions where p is tiny, but not 0, add up to something. The mask asks for p > 0,"
                + " and every position counts.";
        assertAnswer(0.2077875987605399215511338809251149e-6, dust(0), dustless(0), 0, DUST, dust);
        assertAnswer(0.2077875987605399215511338809251149e-6, dust(1500), dustless(1500), 0, DUST, dust);
    }

    /** Nearly all of the probability at {@code head}; the rest in 1500 other positions, 2^-40, 2^-50 or 2^-55 in each. */
    private static double[] dust(int head) {
        double[] p = new double[1501];
        double spread = 0;
        for (int k = 0; k < 1500; k++) {
            double speck = Math.scalb(1.0, k < 500 ? -40 : k < 1000 ? -50 : -55);
            spread += speck;
            p[k < head ? k : k + 1] = speck;
        }
        p[head] = 1 - spread;
        return p;
    }

    /** The same positions with 2^-700 in each but the head: next to 1 that is nothing, so the sum is 1. */
    private static double[] dustless(int head) {
        double[] q = new double[1501];
        Arrays.fill(q, Math.scalb(1.0, -700));
        q[head] = 1;
        return q;
    }

    private static void assertMatches(double[] p, double[] q, String reason) {
        assertClose(expected(p, q), Solution.kl_divergence(p, q), RELATIVE, ROUNDING, reason);
    }

    private static void assertPositive(double actual, String reason) {
        if (!(actual > 0 && actual < Double.POSITIVE_INFINITY)) {
            throw new AssertionFailedError(reason, "a number above 0", Numbers.text(actual));
        }
    }

    private static void assertAnswer(double expected, double[] p, double[] q, double relative, String reason) {
        assertAnswer(expected, p, q, relative, 0, reason);
    }

    /** The answer first, then that the call left both arrays as they were: who sorts them in place learns of the order first. */
    private static void assertAnswer(
            double expected, double[] p, double[] q, double relative, double absolute, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        assertClose(expected, Solution.kl_divergence(p, q), relative, absolute, reason);
        String changed =
                " was changed by the call. The arrays belong to the caller, who may need them again: read them only,"
                        + " or work on a copy.";
        if (!Arrays.equals(pBefore, p)) {
            throw new AssertionFailedError("p" + changed);
        }
        if (!Arrays.equals(qBefore, q)) {
            throw new AssertionFailedError("q" + changed);
        }
    }

    /**
     * The formula by another way than most submissions go: a difference of logarithms, summed with Neumaier's compensation.
     * StrictMath, because its last digit is the same on every machine.
     */
    private static double expected(double[] p, double[] q) {
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double term = p[i] * (StrictMath.log(p[i]) - StrictMath.log(q[i]));
                double next = sum + term;
                lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
                sum = next;
            }
        }
        return sum + lost;
    }

    /** Draws n positive numbers that sum to 1 within rounding; the same ones for the same seed on every JDK. */
    private static double[] distribution(Random random, int n) {
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = 0.001 - StrictMath.log(1 - random.nextDouble());
        }
        return normalised(weights);
    }

    /** Sets some positions of p to 0, at least one and not all, and about a third of these in q as well. */
    private static void clearSomePositions(Random random, double[] p, double[] q) {
        int kept = random.nextInt(p.length);
        int cleared = (kept + 1 + random.nextInt(p.length - 1)) % p.length;
        for (int i = 0; i < p.length; i++) {
            if (i == cleared || (i != kept && random.nextInt(2) == 0)) {
                p[i] = 0;
                if (random.nextInt(3) == 0) {
                    q[i] = 0;
                }
            }
        }
        normalised(p);
        normalised(q);
    }

    /** Divides the weights by their sum, in place. */
    private static double[] normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
