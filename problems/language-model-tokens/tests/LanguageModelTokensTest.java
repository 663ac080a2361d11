import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests, one a component of the report; NOTES.md says where each number comes from. */
class LanguageModelTokensTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-11;
    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final double[] TRUE = {0.9, 0.04, 0.03, 0.02, 0.01};
    private static final double[] MODEL = {0.65, 0.15, 0.1, 0.05, 0.05};

    private static final double[] RARE = {1e-60, 1};
    private static final String SMALL = "a probability may be very small. It is not 0, and its logarithm is what it is.";

    private static final double STEP = Math.scalb(3.0, -19);
    private static final double[] NEARLY_EVEN = {0.5 + STEP, 0.5 - STEP};
    private static final double[] NEVER = {0, 1};
    private static final double[] HARDLY_EVER = {1e-200, 1};
    private static final String RULED_OUT = "what happens hardly ever is not impossible, and may not be ruled out.";

    private interface Formula {
        double of(double[] p, double[] q);
    }

    @Test
    void forwardDivergence() {
        ToDoubleFunction<TokenReport> forward = TokenReport::forward;
        String reason = "forward is KL(p || q): the weights are those of p, and q stands below in the ratio.";
        assertPart(0.1694705489002701945257954955147806, forward, TRUE, MODEL, reason);
        assertPart(0.2334225283628461261717101640153634, forward, MODEL, TRUE, reason);
        String zero = "forward: where p is 0 a position adds nothing, whatever q is.";
        assertPart(0.970406052783923448575084156274687, forward, array(0.6, 0, 0.4), array(0.3, 0.6, 0.1), zero);
        assertPart(0.2231435513142097002551438590520090, forward, array(0, 0.5, 0.5), array(0, 0.2, 0.8), zero);
        assertPart(
                INFINITE, forward, array(0.3, 0.6, 0.1), array(0.6, 0, 0.4), "forward: the model rules out what happens.");
        assertPart(
                INFINITE,
                forward,
                array(0.5, 0.5, 0),
                array(0, 0.5, 0.5),
                "forward: the model rules out what happens, and spends as much on what never does.");
        assertPart(68.38440560926142522590577956250562, forward, array(0.5, 0.5), RARE, "forward: " + SMALL);
        assertPart(6.548361853193893742573e-11, forward, array(0.5, 0.5), NEARLY_EVEN, "forward: a small divergence is not 0.");
        assertPart(INFINITE, forward, HARDLY_EVER, NEVER, "forward: " + RULED_OUT);
        compareWithDrawn(forward, (p, q) -> cross(p, q) - cross(p, p), reason);
    }

    @Test
    void reverseDivergence() {
        ToDoubleFunction<TokenReport> reverse = TokenReport::reverse;
        String reason = "reverse is KL(q || p): the same as forward, with the two distributions exchanged.";
        assertPart(0.2334225283628461261717101640153634, reverse, TRUE, MODEL, reason);
        assertPart(0.1694705489002701945257954955147806, reverse, MODEL, TRUE, reason);
        String zero = "reverse: where q is 0 a position adds nothing, whatever p is.";
        assertPart(0.970406052783923448575084156274687, reverse, array(0.3, 0.6, 0.1), array(0.6, 0, 0.4), zero);
        assertPart(0.2231435513142097002551438590520090, reverse, array(0, 0.2, 0.8), array(0, 0.5, 0.5), zero);
        assertPart(
                INFINITE,
                reverse,
                array(0.6, 0, 0.4),
                array(0.3, 0.6, 0.1),
                "reverse: the model spends something on a token that never comes.");
        assertPart(
                INFINITE,
                reverse,
                array(0.5, 0.5, 0),
                array(0, 0.5, 0.5),
                "reverse: the model spends something on a token that never comes, and rules out another one.");
        assertPart(68.38440560926142522590577956250562, reverse, RARE, array(0.5, 0.5), "reverse: " + SMALL);
        assertPart(6.548361853193893742573e-11, reverse, NEARLY_EVEN, array(0.5, 0.5), "reverse: a small divergence is not 0.");
        assertPart(INFINITE, reverse, NEVER, HARDLY_EVER, "reverse: " + RULED_OUT);
        compareWithDrawn(reverse, (p, q) -> cross(q, p) - cross(q, q), reason);
    }

    @Test
    void crossEntropy() {
        ToDoubleFunction<TokenReport> cross = TokenReport::crossEntropy;
        String reason = "crossEntropy: the model's surprise, -log q, averaged over what really comes.";
        assertPart(0.6225389448750851619131739204555229, cross, TRUE, MODEL, reason);
        assertPart(1.327831158210627257211321753128133, cross, MODEL, TRUE, reason);
        assertPart(0.4530683959748149673873784249407423, cross, TRUE, TRUE, reason);
        String zero = "crossEntropy: a token that never comes adds nothing.";
        assertPart(1.643417719793179893574937472840334, cross, array(0.6, 0, 0.4), array(0.3, 0.6, 0.1), zero);
        assertPart(0.9162907318741550096723759805101856, cross, array(0, 0.5, 0.5), array(0, 0.2, 0.8), zero);
        assertPart(INFINITE, cross, array(0.3, 0.6, 0.1), array(0.6, 0, 0.4), "crossEntropy: the model rules out what happens.");
        assertPart(69.0775527898213705353230116839638, cross, array(0.5, 0.5), RARE, "crossEntropy: " + SMALL);
        assertPart(INFINITE, cross, HARDLY_EVER, NEVER, "crossEntropy: " + RULED_OUT);
        compareWithDrawn(cross, LanguageModelTokensTest::cross, reason);
    }

    @Test
    void perplexity() {
        ToDoubleFunction<TokenReport> perplexity = TokenReport::perplexity;
        String reason = "perplexity: e to the power of the cross-entropy.";
        assertPart(1.863653754294450665775068897901679, perplexity, TRUE, MODEL, reason);
        assertPart(1.573131778716214074568831916037783, perplexity, TRUE, TRUE, reason);
        assertPart(
                8,
                perplexity,
                array(0.5, 0.25, 0.25, 0, 0, 0, 0, 0),
                array(0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125),
                "perplexity: a model that holds eight tokens for equally likely chooses among eight.");
        assertPart(
                INFINITE,
                perplexity,
                array(0.3, 0.6, 0.1),
                array(0.6, 0, 0.4),
                "perplexity: it is infinite where the cross-entropy is.");
        assertPart(1000000000000000014783268043432.873, perplexity, array(0.5, 0.5), RARE, "perplexity: " + SMALL);
        assertPart(INFINITE, perplexity, HARDLY_EVER, NEVER, "perplexity: " + RULED_OUT);
        compareWithDrawn(perplexity, (p, q) -> StrictMath.exp(cross(p, q)), reason);
    }

    @Test
    void perplexityRatio() {
        ToDoubleFunction<TokenReport> ratio = TokenReport::perplexityRatio;
        String reason = "perplexityRatio: the model's perplexity divided by the one that a perfect model would have.";
        assertPart(1.184677456465422693679847921094623, ratio, TRUE, MODEL, reason);
        assertPart(1, ratio, TRUE, TRUE, reason);
        assertPart(4, ratio, array(0, 1, 0, 0), array(0.25, 0.25, 0.25, 0.25), reason);
        assertPart(
                INFINITE, ratio, array(0.3, 0.6, 0.1), array(0.6, 0, 0.4), "perplexityRatio: it is infinite where the perplexity is.");
        assertPart(500000000000000007391634021716.4364, ratio, array(0.5, 0.5), RARE, "perplexityRatio: " + SMALL);
        assertPart(INFINITE, ratio, HARDLY_EVER, NEVER, "perplexityRatio: " + RULED_OUT);
        compareWithDrawn(ratio, (p, q) -> StrictMath.exp(cross(p, q)) / StrictMath.exp(cross(p, p)), reason);
    }

    private static void compareWithDrawn(ToDoubleFunction<TokenReport> part, Formula formula, String reason) {
        Random random = new Random(2017);
        for (int n : new int[] {1, 2, 3, 4, 5, 8, 13, 21, 150, 1999}) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            assertPart(formula.of(p, q), part, p, q, reason);
        }
    }

    private static void assertPart(
            double expected, ToDoubleFunction<TokenReport> part, double[] p, double[] q, String reason) {
        double[] pGiven = p.clone();
        double[] qGiven = q.clone();
        TokenReport report = Solution.compare(pGiven, qGiven);
        if (report == null) {
            throw new AssertionFailedError("compare returned null where a TokenReport is expected.");
        }
        assertClose(expected, part.applyAsDouble(report), RELATIVE, ROUNDING, reason);
        assertUnchanged(p, pGiven, "p");
        assertUnchanged(q, qGiven, "q");
    }

    private static void assertUnchanged(double[] before, double[] after, String name) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /** The cross-entropy with StrictMath, whose last digit is the same on every machine, and with Neumaier's compensated sum. */
    private static double cross(double[] p, double[] q) {
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
