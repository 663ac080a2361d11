import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class KlEstimatorsTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-12;

    @Test
    void k1() {
        String reason = "k1 is the log-probability under the policy less that under the reference. It may be below 0.";
        assertK1(array(0.5, -0.5), array(-1, -1.5), array(-1.5, -1), "This is the example of the statement.");
        assertK1(array(0, 3, -3), array(-2, -1, -4), array(-2, -4, -1), reason);
        assertK1(array(Math.scalb(1.0, -34)), array(-1), array(-1 - Math.scalb(1.0, -34)), reason + " A small estimate is not 0.");
        assertK1(array(600), array(-50), array(-650), reason + " Probabilities may be very small.");
        Random random = new Random(3301);
        for (int n = 1; n <= 300; n += n) {
            double[] policy = drawn(random, n, -8, 0);
            double[] reference = drawn(random, n, -8, 0);
            double[] expected = new double[n];
            Arrays.setAll(expected, t -> -(reference[t] - policy[t]));
            assertK1(expected, policy, reference, reason);
        }
    }

    @Test
    void k2() {
        String reason = "k2 is half the square of the log-ratio.";
        assertK2(array(0, 4.5, 4.5), array(-2, -1, -4), array(-2, -4, -1), reason);
        assertK2(array(0.125, 0.125), array(-1, -1.5), array(-1.5, -1), "This is the example of the statement.");
        assertK2(array(Math.scalb(1.0, -35)), array(-1), array(-1 + Math.scalb(1.0, -17)), reason + " A small estimate is not 0.");
        assertK2(array(180000), array(-50), array(-650), reason + " Probabilities may be very small.");
        Random random = new Random(3302);
        for (int n = 1; n <= 300; n += n) {
            double[] policy = drawn(random, n, -8, 0);
            double[] reference = drawn(random, n, -8, 0);
            double[] expected = new double[n];
            Arrays.setAll(
                    expected,
                    t -> policy[t] * policy[t] / 2 - policy[t] * reference[t] + reference[t] * reference[t] / 2);
            assertK2(expected, policy, reference, reason);
        }
    }

    @Test
    void k3() {
        String reason = "k3 is e^d - 1 - d, where d is the log-probability under the reference less that under the policy.";
        assertK3(
                array(0.106530659712633423604, 0.148721270700128146849),
                array(-1, -1.5),
                array(-1.5, -1),
                "This is the example of the statement.");
        assertK3(array(0, 16.0855369231876677409), array(-2, -4), array(-2, -1), reason);
        assertK3(array(0.72313016014842982893, 39.000000000000000004), array(-1, -5), array(-2.5, -45), reason);
        assertK3(
                array(485165174.409790277969),
                array(-21),
                array(-1),
                reason + " It grows fast where the policy writes what it held to be unlikely.");
        assertK3(
                array(1.39370958066637969731834e65, 1.01423205473500450945533e304),
                array(-150, -700),
                array(0, 0),
                reason + " It may be very large, and still fits into a double.");
        assertK3(array(599), array(-50), array(-650), reason + " Probabilities may be very small.");
        assertK3(
                array(4.99998333337500073469e-11, 5.0e-19),
                array(0, 0),
                array(-1e-5, -1e-9),
                reason + " Near 0 it is nearly d^2 / 2.");
        assertK3(
                array(4.769924165352428452926e-7, 4.766819756622347117896e-7, 2.980474785493700523392e-8),
                array(-1, -1, -1),
                array(-1 + Math.scalb(1.0, -10), -1 - Math.scalb(1.0, -10), -1 + Math.scalb(1.0, -12)),
                reason + " Near 0 it is nearly d^2 / 2, and not quite.");
        Random random = new Random(3303);
        for (int n = 1; n <= 300; n += n) {
            double[] policy = drawn(random, n, -8, 0);
            double[] reference = drawn(random, n, -8, 0);
            double[] expected = new double[n];
            // 2 e^(d/2) sinh(d/2) is e^d - 1.
            Arrays.setAll(expected, t -> {
                double half = (reference[t] - policy[t]) / 2;
                return 2 * StrictMath.exp(half) * StrictMath.sinh(half) - 2 * half;
            });
            assertK3(expected, policy, reference, reason);
        }
    }

    @Test
    void expectations() {
        String reason = "Each estimate is weighted by the policy and added up over the vocabulary.";
        assertExpectations(
                array(0.223804657185647432050, 0.265478794403322217275, 0.223804657185647432050),
                array(0.5, 0.3, 0.2),
                array(0.2, 0.5, 0.3),
                "This is the example of the statement.");
        assertExpectations(
                array(0.143841036225890463720, 0.161213741952841713580, 0.143841036225890463720),
                array(0.5, 0.5),
                array(0.25, 0.75),
                reason);
        assertExpectations(
                array(0.130812035941136959129, 0.121707359449712214203, 0.130812035941136959129),
                array(0.25, 0.75),
                array(0.5, 0.5),
                reason);
        assertExpectations(array(0, 0, 0), array(0.2, 0.8), array(0.2, 0.8), "Where both are the same, all three are 0.");
        String never = "A token that the policy never writes adds nothing, whatever the reference thinks of it.";
        assertExpectations(
                array(0.143841036225890463720, 0.161213741952841713580, 0.143841036225890463720),
                array(0.5, 0, 0.5),
                array(0.25, 0, 0.75),
                never);
        assertExpectations(
                array(0.693147180559945309417, 0.240226506959100712334, 0.193147180559945309417),
                array(0.5, 0.5, 0),
                array(0.25, 0.25, 0.5),
                never + " So k3 does not give the divergence here.");
        assertExpectations(
                array(0.693147180559945309417, 0.240226506959100712334, 0.193147180559945309417),
                array(1, 0),
                array(0.5, 0.5),
                never);
        assertExpectations(
                array(6.59841610744103915379e-11, 2.18356022730997589552e-8, 6.59841921689291181391e-11),
                array(1e-13, 1 - 1e-13),
                array(1e-300, 1),
                reason + " A token that is hardly ever written counts, if the two models differ much about it.");
        assertExpectations(
                array(2.906230907882696422027e-13, 9.538635638170737920970e-11, 2.906230907882696422027e-13),
                array(Math.scalb(1.0, -51), 1 - Math.scalb(1.0, -51)),
                array(1e-300, 1),
                reason + " A token that is hardly ever written counts, if the two models differ much about it.");
        Random random = new Random(3304);
        for (int n = 1; n <= 300; n += n) {
            double[] policy = distribution(random, n);
            double[] reference = distribution(random, n);
            double[] first = new double[n];
            Arrays.setAll(first, y -> policy[y] * (StrictMath.log(policy[y]) - StrictMath.log(reference[y])));
            double[] second = new double[n];
            Arrays.setAll(second, y -> first[y] * first[y] / policy[y] / 2);
            // The reference is above 0 where the policy is, and the other way round: so k3 gives the divergence as k1 does.
            assertExpectations(array(sum(first), sum(second), sum(first)), policy, reference, reason);
        }
    }

    @Test
    void maskedMean() {
        String reason = "The values where the mask is true are added up and divided by how many they are.";
        assertMean(2, array(1, 9, 3), new boolean[] {true, false, true}, "This is the example of the statement.");
        assertMean(-4, array(-4, 1e9), new boolean[] {true, false}, reason);
        assertMean(2.5, array(1, 2, 3, 4), new boolean[] {true, true, true, true}, reason);
        assertMean(0, array(5, 6), new boolean[] {false, false}, "If nothing counts, the result is 0.");
        assertMean(0, array(), new boolean[] {}, "If there is nothing at all, the result is 0.");
        assertMean(2, array(0, 4, 7), new boolean[] {true, true, false}, reason + " A value of 0 counts like any other.");
        assertMean(1, array(1, 1e100), new boolean[] {true, false}, reason + " What the mask leaves out may be of any size.");
        assertMean(-6e-11, array(-6e-11, 5), new boolean[] {true, false}, reason + " A small mean is not 0.");
        Random random = new Random(3305);
        for (int n = 2; n <= 1000; n += n) {
            double[] values = drawn(random, n, -1, 3);
            boolean[] mask = new boolean[n];
            double[] kept = new double[n];
            int count = 0;
            for (int t = 0; t < n; t++) {
                mask[t] = t == 1 || random.nextInt(3) > 0;
                kept[t] = mask[t] ? values[t] : 0;
                count += mask[t] ? 1 : 0;
            }
            assertMean(sum(kept) / count, values, mask, reason);
        }
    }

    private static void assertK1(double[] expected, double[] logPolicy, double[] logReference, String reason) {
        double[][] before = {logPolicy.clone(), logReference.clone()};
        assertClose(expected, Solution.k1(logPolicy, logReference), RELATIVE, ROUNDING, reason);
        assertUnchanged("logPolicy", before[0], logPolicy);
        assertUnchanged("logReference", before[1], logReference);
    }

    private static void assertK2(double[] expected, double[] logPolicy, double[] logReference, String reason) {
        double[][] before = {logPolicy.clone(), logReference.clone()};
        assertClose(expected, Solution.k2(logPolicy, logReference), RELATIVE, ROUNDING, reason);
        assertUnchanged("logPolicy", before[0], logPolicy);
        assertUnchanged("logReference", before[1], logReference);
    }

    private static void assertK3(double[] expected, double[] logPolicy, double[] logReference, String reason) {
        double[][] before = {logPolicy.clone(), logReference.clone()};
        assertClose(expected, Solution.k3(logPolicy, logReference), RELATIVE, ROUNDING, reason);
        assertUnchanged("logPolicy", before[0], logPolicy);
        assertUnchanged("logReference", before[1], logReference);
    }

    private static void assertExpectations(double[] expected, double[] policy, double[] reference, String reason) {
        double[][] before = {policy.clone(), reference.clone()};
        assertClose(expected, Solution.expectations(policy, reference), RELATIVE, ROUNDING, reason);
        assertUnchanged("policy", before[0], policy);
        assertUnchanged("reference", before[1], reference);
    }

    private static void assertMean(double expected, double[] values, boolean[] mask, String reason) {
        double[] before = values.clone();
        boolean[] maskBefore = mask.clone();
        assertClose(expected, Solution.masked_mean(values, mask), RELATIVE, ROUNDING, reason);
        assertUnchanged("values", before, values);
        if (!Arrays.equals(maskBefore, mask)) {
            throw new AssertionFailedError("mask was changed by the call. The array belongs to the caller: read it only.");
        }
    }

    private static double[] drawn(Random random, int n, double from, double to) {
        return random.doubles(n).map(share -> from + share * (to - from)).toArray();
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
