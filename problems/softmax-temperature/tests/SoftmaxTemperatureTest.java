import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class SoftmaxTemperatureTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-15;
    private static final double RULED_OUT = Double.NEGATIVE_INFINITY;

    private static final double[] ONE_TWO_THREE = {
        0.09003057317038045799802210148449180, 0.2447284710547976524729596183407628, 0.6652409557748218895290182801747454
    };

    @Test
    void matchesTheFormula() {
        String reason = "At temperature 1: each power of e, divided by the sum of all of them.";
        assertSoftmax(ONE_TWO_THREE, array(1, 2, 3), 1, reason);
        assertSoftmax(
                array(ONE_TWO_THREE[2], ONE_TWO_THREE[0], ONE_TWO_THREE[1]),
                array(0, -2, -1),
                1,
                "At temperature 1: the order of the probabilities is that of the logits, and a number added to all changes nothing.");
        assertSoftmax(array(0.5, 0.5), array(0, 0), 1, "Equal logits have equal probabilities.");
        assertSoftmax(array(1), array(-7.5), 1, "A single outcome is certain.");
        Random random = new Random(1868);
        for (int n : new int[] {2, 3, 5, 20}) {
            double[] logits = random.doubles(n, -6, 6).toArray();
            assertSoftmax(expected(logits, 1), logits, 1, reason);
        }
        String divided = "At this temperature: the logits are divided by it before e is raised to them.";
        assertSoftmax(
                array(0.1863237232258475770238007341564842, 0.3071958857184983970731571445297606, 0.5064803910556540259030421213137552),
                array(1, 2, 3),
                2,
                divided);
        assertSoftmax(
                array(0.01587623997646676632272158853874665, 0.1173104278261983625329105821459263, 0.8668133321973348711443678293153270),
                array(1, 2, 3),
                0.5,
                divided);
        assertSoftmax(
                array(0.7306791292026887774531813557951834, 0.2093430754821969442898739042731182, 0.05997779531511427825694473993169836),
                array(4, 1.5, -1),
                2,
                divided);
        for (double temperature : new double[] {0.25, 0.7, 1.5, 3, 8}) {
            double[] logits = random.doubles(12, -6, 6).toArray();
            assertSoftmax(expected(logits, temperature), logits, temperature, divided);
        }
        double[] many = random.doubles(2999, -3, 3).toArray();
        assertSoftmax(expected(many, 1.25), many, 1.25, "However many logits there are, each of them counts in the sum.");
    }

    @Test
    void largeLogitsStayFinite() {
        String reason = "The logits are far from 0, and their differences are modest. The probabilities depend on the differences alone.";
        assertSoftmax(array(0.5, 0.5), array(1000, 1000), 1, reason);
        assertSoftmax(ONE_TWO_THREE, array(1001, 1002, 1003), 1, reason);
        assertSoftmax(ONE_TWO_THREE, array(-1002, -1001, -1000), 1, reason);
        assertSoftmax(ONE_TWO_THREE, array(999_998, 999_999, 1_000_000), 1, reason);
        assertSoftmax(array(0, 1), array(0, 1000), 1, "One logit is far above the other one.");
        assertSoftmax(array(1, 0), array(0, -1_000_000), 1, "One logit is far below the other one.");
        assertSoftmax(array(1, 0, 0), array(900, -900, -1000), 1, "Logits far above and far below 0 stand together.");
    }

    @Test
    void impossibleOutcomes() {
        String reason = "A logit of minus infinity has probability 0, and the others share the rest.";
        assertSoftmax(array(0.5, 0, 0.5), array(0, RULED_OUT, 0), 1, reason);
        assertSoftmax(
                array(ONE_TWO_THREE[0], ONE_TWO_THREE[1], 0, ONE_TWO_THREE[2]), array(1, 2, RULED_OUT, 3), 1, reason);
        assertSoftmax(array(0, 1), array(RULED_OUT, -3), 1, reason);
        assertSoftmax(array(0, 0, 1), array(RULED_OUT, RULED_OUT, 0.5), 2, reason);
        assertSoftmax(array(1, 0), array(0, RULED_OUT), 1e9, reason + " At no temperature does it get some of it.");
    }

    @Test
    void extremeTemperatures() {
        assertSoftmax(
                array(0.00004539786870243437875494155466651006, 0.9999546021312975656212450584453335),
                array(0.1, 0.2),
                0.01,
                "At a low temperature small differences count much.");
        assertSoftmax(array(0, 1, 0), array(1, 2, 1.5), 1e-6, "At a very low temperature the largest logit takes all.");
        assertSoftmax(array(0.5, 0, 0.5), array(0.5, 0.25, 0.5), 1e-6, "At a very low temperature equal logits still have equal probabilities.");
        assertSoftmax(
                array(0.09003057317038044531539258467827266, 0.2447284710547976179979982657280961, 0.6652409557748219366866091495936313),
                array(1e-6, 2e-6, 3e-6),
                1e-6,
                "At a very low temperature logits that are as near each other as this share the probability.");
        double[] four = {1, 2, 3, 4};
        assertSoftmax(expected(four, 1e9), four, 1e9, "At a very high temperature all are nearly equal.");
        assertSoftmax(expected(four, 1e-2), four, 1e-2, "At a low temperature the largest logit takes nearly all.");
    }

    private static void assertSoftmax(double[] expected, double[] logits, double temperature, String reason) {
        double[] before = logits.clone();
        assertClose(expected, Solution.softmax(logits, temperature), RELATIVE, ROUNDING, reason);
        assertUnchanged(before, logits, "logits");
    }

    private static void assertUnchanged(double[] before, double[] after, String name) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /** Each probability by itself, as 1 over the sum of e to the power of the differences. */
    private static double[] expected(double[] logits, double temperature) {
        double[] p = new double[logits.length];
        for (int i = 0; i < p.length; i++) {
            double sum = 0;
            for (double other : logits) {
                sum += StrictMath.exp((other - logits[i]) / temperature);
            }
            p[i] = 1 / sum;
        }
        return p;
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
