import static dev.gradus.testing.Close.assertClose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class PinskerTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-12;

    /** What a root makes of it. */
    private static final double ROOT_OF_ROUNDING = 1e-6;

    private static final MathContext DIGITS = new MathContext(40);

    private static final double[] P = {0.5, 0.3, 0.2};
    private static final double[] Q = {0.2, 0.5, 0.3};

    @Test
    void totalVariation() {
        String reason = "The absolute differences are added up,"
                + " and what one outcome has more another has less: so they count half.";
        assertVariation(0.3, P, Q, "This is the example of the statement.");
        assertVariation(0.25, array(0.5, 0.5), array(0.25, 0.75), reason);
        assertVariation(1, array(1, 0), array(0, 1), reason + " Without overlap it is 1.");
        assertVariation(0.5, array(0.5, 0.5, 0), array(0, 0.5, 0.5), reason);
        assertVariation(0, Q, Q.clone(), reason);
        assertVariation(
                Math.scalb(1.0, -34),
                array(0.5, 0.5),
                array(0.5 + Math.scalb(1.0, -34), 0.5 - Math.scalb(1.0, -34)),
                reason + " A small number is not 0.");
        assertVariation(0.75, array(1, 0, 0), array(0.25, 0.25, 0.5), reason);
        Random random = new Random(2801);
        for (int n = 1; n <= 1000; n += n) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            BigDecimal above = BigDecimal.ZERO;
            for (int i = 0; i < n; i++) {
                above = above.add(new BigDecimal(p[i]).subtract(new BigDecimal(q[i])).max(BigDecimal.ZERO));
            }
            assertVariation(above.doubleValue(), p, q, reason);
        }
    }

    @Test
    void chiSquare() {
        String reason = "The squared differences are divided by q, and added up.";
        assertChiSquare(0.56333333333333327036, P, Q, "This is the example of the statement.");
        assertChiSquare(0.33333333333333333333, array(0.5, 0.5), array(0.25, 0.75), reason);
        assertChiSquare(0.25, array(0.25, 0.75), array(0.5, 0.5), reason + " Exchanged, p and q give another number.");
        assertChiSquare(
                3,
                array(1, 0, 0),
                array(0.25, 0.25, 0.5),
                reason + " Where p is 0 a position still counts: q has something there.");
        assertChiSquare(0, P, P.clone(), reason);
        assertChiSquare(
                3.81471181759573972984e-6,
                array(0.5, 0.5),
                array(0.5009765625, 0.4990234375),
                reason + " A small number is not 0.");
        assertChiSquare(
                5.820766091685553901578e-11,
                array(0.5, 0.5),
                array(0.5 + Math.scalb(1.0, -18), 0.5 - Math.scalb(1.0, -18)),
                reason + " A small number is not 0.");
        assertChiSquare(
                25000000000000001370.41821364476,
                array(0.5, 0.5),
                array(1, 1e-20),
                reason + " A q that is very small is not 0: it makes the divergence large.");
        assertChiSquare(
                0.33333333333333333333,
                array(0.5, 0, 0.5),
                array(0.25, 0, 0.75),
                reason + " Where both are 0 a position adds 0.");
        assertChiSquare(
                Double.POSITIVE_INFINITY,
                array(0.25, 0.25, 0.5),
                array(1, 0, 0),
                "Where q rules out what p allows, the divergence is infinite.");
        assertChiSquare(
                Double.POSITIVE_INFINITY,
                array(1e-100, 1),
                array(0, 1),
                "Where q rules out what p allows, the divergence is infinite, however small p is there.");
        Random random = new Random(2802);
        for (int n = 1; n <= 200; n += n) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < n; i++) {
                BigDecimal difference = new BigDecimal(p[i]).subtract(new BigDecimal(q[i]));
                sum = sum.add(difference.pow(2).divide(new BigDecimal(q[i]), DIGITS));
            }
            assertChiSquare(sum.doubleValue(), p, q, reason);
        }
    }

    @Test
    void pinskerBound() {
        String reason = "The bound is the root of half the divergence of p from q, in nats.";
        assertPinsker(0.33451805421056681141, P, Q, "This is the example of the statement.");
        assertPinsker(0.26818001065132582297, array(0.5, 0.5), array(0.25, 0.75), reason);
        assertPinsker(0.52407353698410247325, array(0.75, 0.25), array(0.25, 0.75), reason);
        assertPinsker(0.83255461115769775635, array(1, 0, 0), array(0.25, 0.25, 0.5), reason + " Where p is 0 a position adds 0.");
        assertPinsker(
                0.26818001065132582297, array(0.5, 0, 0.5), array(0.25, 0, 0.75), reason + " Where both are 0 a position adds 0.");
        assertPinsker(
                Double.POSITIVE_INFINITY,
                array(0.5, 0.5, 0),
                array(0, 0.5, 0.5),
                "Where q rules out what p allows, the divergence is infinite, and so is the bound.");
        assertPinsker(
                Double.POSITIVE_INFINITY,
                array(1e-100, 1),
                array(0, 1),
                "Where q rules out what p allows, the divergence is infinite, however small p is there.");
        assertPinsker(0.00097656343132449901, array(0.5, 0.5), array(0.5009765625, 0.4990234375), reason);
        Random random = new Random(2803);
        for (int n = 2; n <= 200; n++) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            assertPinsker(Math.sqrt(kl(p, q) / 2), p, q, reason);
            assertPinsker(0, p, nearly(random, p), nearlyEqual());
        }
    }

    @Test
    void jsBound() {
        String reason = "The bound is the root of twice the Jensen-Shannon divergence, in nats.";
        assertJs(0.31898154347735650933, P, Q, "This is the example of the statement.");
        assertJs(0.31898154347735650933, Q, P, reason + " The direction makes no difference.");
        assertJs(0.26008489218740946875, array(0.5, 0.5), array(0.25, 0.75), reason);
        assertJs(0.51149200568755120892, array(0.75, 0.25), array(0.25, 0.75), reason);
        String always = reason + " The mixture is above 0 wherever one of the two is, so the bound is finite.";
        assertJs(0.83255461115769775635, array(0.5, 0.5, 0), array(0, 0.5, 0.5), always);
        assertJs(1.17741002251547469101, array(1, 0), array(0, 1), always);
        assertJs(0.87223353048203539549, array(0.25, 0.25, 0.5), array(1, 0, 0), always);
        assertJs(0.26008489218740946875, array(0.5, 0, 0.5), array(0.25, 0, 0.75), always);
        assertJs(0.65690418530990605244, array(1e-20, 1), array(0.5, 0.5), always + " One probability is very small here.");
        assertJs(0.65690418530990605244, array(0.5, 0.5), array(1e-20, 1), always + " One probability is very small here.");
        Random random = new Random(2804);
        for (int n = 2; n <= 200; n++) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            double[] m = new double[n];
            Arrays.setAll(m, i -> (p[i] + q[i]) / 2);
            assertJs(Math.sqrt(kl(p, m) + kl(q, m)), p, q, reason);
            assertJs(0, p, nearly(random, p), nearlyEqual());
        }
    }

    private static String nearlyEqual() {
        return "For nearly equal distributions the bound is nearly 0. Rounding may leave a little less than 0 under the root.";
    }

    private static void assertVariation(double expected, double[] p, double[] q, String reason) {
        double[][] before = {p.clone(), q.clone()};
        assertClose(expected, Solution.total_variation(p, q), RELATIVE, ROUNDING, reason);
        assertUnchanged("p", before[0], p);
        assertUnchanged("q", before[1], q);
    }

    private static void assertChiSquare(double expected, double[] p, double[] q, String reason) {
        double[][] before = {p.clone(), q.clone()};
        assertClose(expected, Solution.chi_square(p, q), RELATIVE, ROUNDING, reason);
        assertUnchanged("p", before[0], p);
        assertUnchanged("q", before[1], q);
    }

    private static void assertPinsker(double expected, double[] p, double[] q, String reason) {
        double[][] before = {p.clone(), q.clone()};
        assertClose(expected, Solution.pinsker_bound(p, q), RELATIVE, ROOT_OF_ROUNDING, reason);
        assertUnchanged("p", before[0], p);
        assertUnchanged("q", before[1], q);
    }

    private static void assertJs(double expected, double[] p, double[] q, String reason) {
        double[][] before = {p.clone(), q.clone()};
        assertClose(expected, Solution.js_bound(p, q), RELATIVE, ROOT_OF_ROUNDING, reason);
        assertUnchanged("p", before[0], p);
        assertUnchanged("q", before[1], q);
    }

    /** Each number goes one step of a double up or down. */
    private static double[] nearly(Random random, double[] p) {
        return Arrays.stream(p).map(a -> random.nextBoolean() ? Math.nextUp(a) : Math.nextDown(a)).toArray();
    }

    private static double kl(double[] p, double[] q) {
        double[] terms = new double[p.length];
        Arrays.setAll(terms, i -> p[i] * (StrictMath.log(p[i]) - StrictMath.log(q[i])));
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
