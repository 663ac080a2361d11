import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class FDivergencesTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-12;
    private static final double LN_2 = 0.69314718055994530942;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void generatorValues() {
        String reason = "Compare f with the table of the statement, generator by generator.";
        assertF(2 * LN_2, Generator.KL, 2, "This is the first example of the statement.");
        assertF(-LN_2, Generator.REVERSE_KL, 2, "This is the second example of the statement.");
        assertF(-0.5 * LN_2, Generator.KL, 0.5, reason);
        assertF(LN_2, Generator.REVERSE_KL, 0.5, reason);
        assertF(0.75, Generator.TOTAL_VARIATION, 2.5, reason);
        assertF(0.375, Generator.TOTAL_VARIATION, 0.25, reason);
        assertF(2.25, Generator.CHI_SQUARE, 2.5, reason);
        assertF(0.5625, Generator.CHI_SQUARE, 0.25, reason);
        assertF(0.5, Generator.HELLINGER, 4, reason);
        assertF(0.125, Generator.HELLINGER, 0.25, reason);
        assertF(0.26162407188227391826, Generator.JENSEN_SHANNON, 3, reason);
        assertF(0.12046547313859839368, Generator.JENSEN_SHANNON, 0.25, reason);
        for (Generator generator : Generator.values()) {
            assertF(0, generator, 1, "Each f is 0 at 1: equal probabilities cost nothing.");
        }
        String limit = "At 0 the limit is asked for, as in the last column of the table.";
        assertF(0, Generator.KL, 0, limit);
        assertF(INFINITY, Generator.REVERSE_KL, 0, limit);
        assertF(0.5, Generator.TOTAL_VARIATION, 0, limit);
        assertF(1, Generator.CHI_SQUARE, 0, limit);
        assertF(0.5, Generator.HELLINGER, 0, limit);
        assertF(LN_2 / 2, Generator.JENSEN_SHANNON, 0, limit);
        assertF(100 * 1e100 * 2.302585092994045684, Generator.KL, 1e100, reason + " t may be large.");
        String little = reason + " A value may be small, which is not 0.";
        assertF(Math.scalb(1.0, -34), Generator.CHI_SQUARE, 1 + Math.scalb(1.0, -17), little);
        assertF(-2.521654753072454002603015838606285e-11, Generator.KL, Math.scalb(1.0, -40), little);
    }

    @Test
    void slopesAtInfinity() {
        String reason = "Divide f(t) by t and let t grow.";
        assertSlope(LN_2 / 2, Generator.JENSEN_SHANNON, "This is the third example of the statement.");
        assertSlope(INFINITY, Generator.KL, reason);
        assertSlope(0, Generator.REVERSE_KL, reason);
        assertSlope(0.5, Generator.TOTAL_VARIATION, reason);
        assertSlope(INFINITY, Generator.CHI_SQUARE, reason);
        assertSlope(0.5, Generator.HELLINGER, reason);
    }

    @Test
    void divergences() {
        double[] p = {0.5, 0.3, 0.2};
        double[] q = {0.2, 0.5, 0.3};
        String reason = "The terms are q f(p/q): the ratio goes into f, and q stands in front.";
        assertDivergence(1.0 / 3, Generator.CHI_SQUARE, array(0.5, 0.5), array(0.25, 0.75), "This is an example of the statement.");
        assertDivergence(0.22380465718564743205, Generator.KL, p, q, reason);
        assertDivergence(0.19379419794061363034, Generator.REVERSE_KL, p, q, reason);
        assertDivergence(0.3, Generator.TOTAL_VARIATION, p, q, reason);
        assertDivergence(0.56333333333333327036, Generator.CHI_SQUARE, p, q, reason);
        assertDivergence(0.05152492508410256459, Generator.HELLINGER, p, q, reason);
        assertDivergence(0.05087461253959834052, Generator.JENSEN_SHANNON, p, q, reason);
        double[] rare = {1e-6, 1 - 1e-6};
        double[] rarer = {1e-26, 1};
        String large = reason + " A ratio may be large, and q small.";
        assertDivergence(99999999999999.98709813539, Generator.CHI_SQUARE, rare, rarer, large);
        assertDivergence(0.00004505170235985232254368, Generator.KL, rare, rarer, large);
        double[] near = {0.500005, 0.499995};
        String little = "A divergence may be small, which is not 0.";
        assertDivergence(4.999994449144877208129434753611296e-11, Generator.KL, array(0.5, 0.5), near, little);
        assertDivergence(5.000005551208457070569928462470731e-11, Generator.REVERSE_KL, array(0.5, 0.5), near, little);
        assertDivergence(1.250000000041562618170294100085024e-11, Generator.HELLINGER, array(0.5, 0.5), near, little);
        assertDivergence(1.250000000038958451503180818993133e-11, Generator.JENSEN_SHANNON, array(0.5, 0.5), near, little);
        Random random = new Random(2901);
        for (int n = 1; n <= 300; n += n) {
            double[] a = distribution(random, n);
            double[] b = distribution(random, n);
            for (Generator generator : Generator.values()) {
                assertDivergence(exact(generator, a, b), generator, a, b, reason);
            }
        }
    }

    @Test
    void zerosOnEitherSide() {
        double[] p = {0.5, 0.5, 0};
        double[] q = {0, 0.5, 0.5};
        String reason = "Where q is 0, p counts with the slope at infinity; where p is 0, q counts with f(0).";
        assertDivergence(0.5, Generator.HELLINGER, array(1, 0, 0), array(0.25, 0.25, 0.5), reason);
        assertDivergence(0.5, Generator.TOTAL_VARIATION, p, q, "This is an example of the statement.");
        assertDivergence(INFINITY, Generator.KL, p, q, reason);
        assertDivergence(
                INFINITY,
                Generator.KL,
                array(1e-200, 1),
                array(0, 1),
                reason + " However small a probability is, it counts if it is above 0.");
        assertDivergence(INFINITY, Generator.REVERSE_KL, p, q, reason);
        assertDivergence(INFINITY, Generator.CHI_SQUARE, p, q, reason);
        assertDivergence(0.5, Generator.HELLINGER, p, q, reason);
        assertDivergence(LN_2 / 2, Generator.JENSEN_SHANNON, p, q, reason);
        double[] sure = {1, 0, 0};
        double[] wide = {0.25, 0.25, 0.5};
        assertDivergence(2 * LN_2, Generator.KL, sure, wide, reason);
        assertDivergence(INFINITY, Generator.KL, wide, sure, reason);
        assertDivergence(INFINITY, Generator.REVERSE_KL, sure, wide, reason);
        assertDivergence(2 * LN_2, Generator.REVERSE_KL, wide, sure, reason + " The slope of REVERSE_KL is 0.");
        assertDivergence(3, Generator.CHI_SQUARE, sure, wide, reason);
        assertDivergence(0.75, Generator.TOTAL_VARIATION, wide, sure, reason);
        assertDivergence(0.5, Generator.HELLINGER, wide, sure, reason);
        assertDivergence(0.38039566584857788471, Generator.JENSEN_SHANNON, wide, sure, reason);
        String both = "Where p and q are both 0 the term is 0.";
        for (Generator generator : Generator.values()) {
            double expected = exact(generator, array(0.5, 0.3, 0.2), array(0.2, 0.5, 0.3));
            assertDivergence(expected, generator, array(0.5, 0, 0.3, 0.2), array(0.2, 0, 0.5, 0.3), both);
        }
    }

    private static void assertF(double expected, Generator generator, double t, String reason) {
        assertClose(expected, Solution.f(generator, t), RELATIVE, ROUNDING, reason + " (This is about " + generator + ".)");
    }

    private static void assertSlope(double expected, Generator generator, String reason) {
        assertClose(
                expected, Solution.slope_at_infinity(generator), RELATIVE, 0, reason + " (This is about " + generator + ".)");
    }

    private static void assertDivergence(double expected, Generator generator, double[] p, double[] q, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        assertClose(
                expected,
                Solution.f_divergence(generator, p, q),
                RELATIVE,
                ROUNDING,
                reason + " (This is about " + generator + ".)");
        assertUnchanged("p", pBefore, p);
        assertUnchanged("q", qBefore, q);
    }

    /** Each divergence by its own formula, without an f, for distributions without zeros. */
    private static double exact(Generator generator, double[] p, double[] q) {
        double[] terms = new double[p.length];
        Arrays.setAll(terms, i -> term(generator, p[i], q[i]));
        return sum(terms);
    }

    private static double term(Generator generator, double p, double q) {
        double mixture = (p + q) / 2;
        return switch (generator) {
            case KL -> p * (StrictMath.log(p) - StrictMath.log(q));
            case REVERSE_KL -> q * (StrictMath.log(q) - StrictMath.log(p));
            case TOTAL_VARIATION -> Math.max(0, p - q);
            case CHI_SQUARE -> (p - q) * (p - q) / q;
            case HELLINGER -> (StrictMath.sqrt(p) - StrictMath.sqrt(q)) * (StrictMath.sqrt(p) - StrictMath.sqrt(q)) / 2;
            case JENSEN_SHANNON -> (p * StrictMath.log(p / mixture) + q * StrictMath.log(q / mixture)) / 2;
        };
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

    /** Draws n positive numbers that sum to 1 within rounding; the same ones for the same seed on every JDK. */
    private static double[] distribution(Random random, int n) {
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = 0.001 - StrictMath.log(1 - random.nextDouble());
        }
        return normalised(weights);
    }

    /** Divides the weights by their sum, in place. */
    private static double[] normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static void assertUnchanged(String name, double[] before, double[] after) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(
                    name + " was changed by the call. The array belongs to the caller: read it only, or work on a copy.");
        }
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
